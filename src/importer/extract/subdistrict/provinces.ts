/** The provinces, autonomous regions and special regions of China, as addresses write them. Source: GB/T 2260. */
const FULL =
  '河北省|山西省|辽宁省|吉林省|黑龙江省|江苏省|浙江省|安徽省|福建省|江西省|山东省|河南省|湖北省|湖南省|广东省|海南省|四川省|贵州省|云南省|陕西省|甘肃省|青海省|台湾省|内蒙古自治区|广西壮族自治区|西藏自治区|宁夏回族自治区|新疆维吾尔自治区'
const SHORT =
  '河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆'

/** The source of a pattern; a short form counts only before the name of a city: 湖北武汉市. */
export const PROVINCE = `(?:${FULL}|(?:${SHORT})(?=\\p{Script=Han}{2,5}市))`
