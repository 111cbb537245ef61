/** Chinese that couriers, editors and operators of the inbox read. */
export const copy = {
  refused: {
    too_large: '这条上报太长了，最多 2 KB。',
    not_json: '这不是一条上报。',
    bad_report: '这条上报缺内容，或者格式不对。',
    wrong_type: '上报要用 application/json 发。',
    other_feed: '这里不收这个城市的上报。',
    unknown_station: '名单里没有这个驿站。',
    future: '上报的时间还没到。请看看手机的时间对不对。',
    late: '这条上报太久了，过了七天不再收。',
    conflict: '这个编号已经是另一条上报了。',
    capped: '今天这个驿站这种情况的上报够多了，编辑已经看得到。',
    too_many: '发得太快了，过一会儿再发。',
    busy: '收件箱正忙，过一会儿再发。',
    no_page: '没有这个页面。',
    broken_request: '看不懂这个请求。',
  },
  privacy: {
    title: '上报情况：我们留什么、留多久',
    sections: [
      {
        title: '留下的',
        lines: [
          '驿站编号、什么情况（开着 / 锁门 / 设施坏了 / 搬走了 / 信息不对）、什么时候看到的（到分钟）、我们什么时候收到的。',
          '你自己写的那句话（可以不写）。电话、身份证、银行卡号、邮箱和经纬度在存下来之前就涂掉了。',
          '一个随机数：只用一天、只用在一个驿站，为的是同一部手机一天只算一次。凭它认不出是谁，也连不起两天或两个驿站。',
        ],
      },
      {
        title: '不留的',
        lines: [
          '姓名、微信、手机号、设备号、位置：小程序根本不发。',
          '网络地址（IP）和浏览器型号：不存，也不写进日志。为了挡住恶意刷屏，地址和一个每天换的随机数混在一起算成一串乱码，只在内存里，不落盘。',
        ],
      },
      {
        title: '留多久',
        lines: [
          '90 天，到期整条删除，磁盘上的字节也覆盖掉。之后只剩一个数：哪天、哪个驿站、哪种情况、几条。',
          '备份最多再留 7 天。',
        ],
      },
      {
        title: '给谁看',
        lines: ['只给核实驿站的编辑看。公布出来的只有「小哥上报，几个人，哪天」，不公布你写的原话。'],
      },
    ],
  },
  listening: (origin: string): string => `收件箱开着：${origin}/reports （Ctrl+C 结束）`,
  pruned: (count: number): string => `删掉 ${count} 条 90 天以前的上报，条数还在。`,
  backedUp: (file: string): string => `已备份到 ${file}`,
  backupByPgDump: 'PostgreSQL 的备份用 pg_dump，见 deploy/README.zh-CN.md。',
  cantOpen: (code: string): string => `打不开收件箱的数据库（${code}）。看看 DATABASE_URL 对不对、磁盘满了没有、有没有权限。`,
  databaseBusy: '收件箱的数据库一直被另一个程序占着，等了 5 秒。先结束那个程序，再试一次。',
  portTaken: (port: number): string => `端口 ${port} 已经被占用。换一个：PORT=${port + 1} npm run inbox`,
  badPort: (value: string): string => `PORT 应该是 0–65535 的整数，现在是「${value}」。`,
  feedUnknown: '读不到 FEED 里的驿站名单，先不核对驿站编号；每 5 分钟再试一次。',
  usage: `用法：
  npm run inbox                       开始收上报
  npm run inbox -- prune              删掉 90 天以前的上报（开着的收件箱每小时自己做一次）
  npm run inbox -- backup 文件        备份（SQLite；可以在收上报的时候做）
环境变量：
  DATABASE_URL   postgres://… 或者一个文件（不填：.inbox/reports.db）
  FEED           发布好的内容：文件夹或网址（不填：dist/feed），用来核对驿站编号
  HOST、PORT     听哪里（不填：127.0.0.1、10087）
  ORIGIN         网页版的地址，如 https://example.cn；只有它能从浏览器里发（不填：谁也不能）
  LOG_LEVEL      debug、info、warn、error（不填：info）`,
}
