/** A line that is nothing but an address: 江北区柳堤路甲19号综合楼; 柳堤街道办发[2011]14号 is the number of a paper. */
export const bareAddress = (folded: string): boolean =>
  !/\[\d{4}\]/u.test(folded) &&
  /^[^。:,;]{2,40}?(?:路|街|道|巷|弄|胡同|里)[^。:,;]{0,8}?[甲乙丙]?\d{1,5}(?:-\d{1,4})?号[^。:;]{0,24}$/u.test(
    folded,
  )

/** A line that is nothing but office hours: 周一至周五 8:30-12:00,14:00-17:30. */
export const bareHours = (folded: string): boolean =>
  folded.length <= 80 &&
  /^(?:\(|周|星期|工作日|上午|夏|冬|春|秋|法定|\d{1,2}:)/u.test(folded) &&
  /\d{1,2}:\d{2} ?(?:-+|至|到|~) ?(?:上午|下午)?\d{1,2}:\d{2}/u.test(folded)

/** A line that is nothing but a fixed telephone: 0354-3180011, below the heading 联系电话. */
export const barePhone = (folded: string): boolean => /^\(?0\d{2,3}\)?[- ]?[2-9]\d{6,7}$/u.test(folded)
