/** The way home at the top of every page of the admin; the browser's tab shows the same picture. */
export const Icon = () => <img src="/favicon.ico" alt="街道内容管理系统" width={20} height={20} />
