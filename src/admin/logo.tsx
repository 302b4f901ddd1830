/** The head of the pages before the login. */
export const Logo = () => <strong style={{ fontSize: '1.75rem' }}>街道内容管理系统</strong>
