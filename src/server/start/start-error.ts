/** What can keep the server from starting; each line says what to do. */
const REASONS = {
  'port-taken': (port) =>
    `端口 ${port} 已被占用，请停掉占用它的程序，或换一个：PORT=3001 npm start · ` +
    `port ${port} is taken: stop what uses it, or choose another, as in PORT=3001 npm start`,
  'port-forbidden': (port) =>
    `无权使用端口 ${port}，请换 1024 以上的：PORT=3000 npm start · ` +
    `port ${port} is not allowed to this user: choose one above 1024, as in PORT=3000 npm start`,
  'host-unknown': (host) =>
    `本机没有地址 ${host}，请改 HOST（127.0.0.1 或 0.0.0.0）· ` +
    `this machine has no address ${host}: set HOST to 127.0.0.1 or 0.0.0.0`,
  'admin-missing': () =>
    '管理后台没有构建，而 ADMIN=built 不允许现在构建，请先运行 npm run build · ' +
    'the admin is not built from these sources, and ADMIN=built forbids building it now: run npm run build first',
  'admin-unbuildable': () =>
    '管理后台构建失败，运行 npm run build 可看到原因 · ' +
    'the admin could not be built: npm run build shows the reason',
} as const satisfies Record<string, (detail: string) => string>

/** A reason, known beforehand, why the server cannot start; its message is one line for the operator. */
export class StartError extends Error {
  constructor(reason: keyof typeof REASONS, detail: string | number = '') {
    super(REASONS[reason](String(detail)))
    this.name = 'StartError'
  }
}
