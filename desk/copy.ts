import type { DeskRole } from './api/session'

/** What an operator reads when starting the desk. */
export const copy = {
  listening: (origin: string): string => `编辑台开着：${origin}   （Ctrl+C 结束）`,
  portTaken: (port: number): string =>
    `端口 ${port} 已经被占用。编辑台可能已经开着；要另开一个，换端口：PORT=${port + 1} npm run desk`,
  badPort: (value: string): string => `PORT 应该是 0–65535 的整数，现在是「${value}」。`,
  held: (pid: number, host: string, since: string): string =>
    `另一个编辑台正在用这些内容（进程 ${pid}，电脑 ${host}，${since} 起）。直接用浏览器打开它；它要是已经不在了，删掉 .desk/lock 再来。`,
  needsUrl: (host: string): string =>
    `HOST=${host} 会让别的电脑也能打开编辑台。先设 DESK_URL=https://…（编辑用的网址，前面要有带证书的 nginx，见 deploy/desk.nginx），再建用户。没有启动。`,
  needsHttps: 'DESK_URL 要以 https:// 开头：密码不能在网上明着走。没有启动。',
  badUrl: (value: string): string => `DESK_URL「${value}」不是网址。写成 https://desk.example.cn`,
  needsUsers:
    '别的电脑能打开的编辑台，先要有用户：npm run desk -- user add 名字 publisher（角色：editor 编辑、reviewer 审核、publisher 发布）。没有启动。',
  noContent: (dir: string): string => `没有内容目录 ${dir}（里面要有 feed.yaml）。用 DESK_CONTENT 指定。`,
  noPage: '还没有编辑台的网页（dist/desk）。先运行一次 npm run build:desk，或者 npm start。',
  diskFull: '磁盘满了，没有启动。腾出地方再来。',
  added: (name: string, role: DeskRole, password: string): string =>
    `用户 ${name}（${role}），密码 ${password}\n只显示这一次。忘了就再 user add 一遍，会换一个新的。正在开着的编辑台要重新启动才认。`,
  removed: (name: string): string => `删掉了用户 ${name}。正在开着的编辑台要重新启动才算数。`,
  nobody: (name: string): string => `没有用户 ${name}。`,
  badName: '名字最多 40 个字，不能空着。',
  usage: `用法：
  npm run desk                              打开编辑台
  npm run desk -- user add 名字 角色         建一个用户，或给他换密码（角色：editor 编辑、reviewer 审核、publisher 发布）
  npm run desk -- user remove 名字
  npm run desk -- user list
环境变量：
  DESK_CONTENT   内容目录（不填：content）
  DESK_HOME      编辑台自己的东西：历史、草稿、用户（不填：.desk）
  HOST、PORT     听哪里（不填：127.0.0.1、10088）
  DESK_TARGET    发布到哪里，file:目录 或 s3://桶/目录（不填：.desk/published，只在本机看）
  DESK_KEY       签名用的密钥文件（不填：开发密钥，别人的手机不认）
  DESK_TRUST     程序里的 trust.json，换钥匙期间用（不填：只认 DESK_KEY）
  DESK_H5        小哥的网页版，手机预览用（不填：dist/h5）
  DATABASE_URL   小哥上报的收件箱（不填：.inbox/reports.db）
  DESK_URL       别的电脑用的网址，https://…（不填：只在这台电脑上用，不用登录）
  LOG_LEVEL      debug、info、warn、error（不填：warn）`,
} as const
