import type { Suggestion, Weighed, Word } from '@core/reports/weigh'

const DAY_MINUTES = 1440

/** 「20 分钟前」「5 小时前」「3 天前」. */
const ago = (minutes: number): string => {
  if (minutes < 1) return '刚才'
  if (minutes < 60) return `${minutes} 分钟前`
  return minutes < DAY_MINUTES ? `${Math.floor(minutes / 60)} 小时前` : `${Math.floor(minutes / DAY_MINUTES)} 天前`
}

/** What an editor reads about couriers' reports. */
export const inboxCopy = {
  usage: [
    '用法：',
    '  feedc inbox list [--content 目录] [--json]    （小哥说了什么，还没处理的）',
    '  feedc inbox accept 编号 说法 [--suspend] [--remark 一句话]    （采用：写进 stations.csv 和 heard.csv）',
    '  feedc inbox accept --by-rule    （只按 feed.yaml 的 acceptOpen，自动采用「开着」）',
    '  feedc inbox decline 编号 说法    （不采用：只告诉说的人）',
    '  feedc inbox export [--out 文件] [--all]    （导成表格）',
    '  说法：开着、锁门、设施坏了、搬走了、信息不对',
    '  收件箱在哪儿：--inbox 文件，或环境变量 DATABASE_URL',
  ].join('\n'),
  noInbox: '没说收件箱在哪儿。写 --inbox 文件，或者设环境变量 DATABASE_URL。',
  missing: (file: string) => `没有收件箱 ${file}。检查路径；还没收过报告就先启动收件箱。`,
  secretInArguments: '带密码的地址不能写在命令里：会留在历史记录里。放进环境变量 DATABASE_URL。写过的密码请作废，换一个。',
  cannotOpen: (reason: string) => `收件箱打不开（${reason}）。检查它在不在运行、地址对不对。`,
  contentUnreadable: (dir: string) => `${dir} 里的 feed.yaml 或 stations.csv 读不了。先运行 feedc check ${dir}。`,
  heardUnreadable: '内容目录里的 heard.csv 读不了，什么都没写。先运行 feedc check。',
  unknownKind: (word: string) => `不认识「${word}」。可以写：开着、锁门、设施坏了、搬走了、信息不对。`,
  unknownStation: (id: string) => `stations.csv 里没有「${id}」。编号照 feedc inbox list 里的写。`,
  nothingSaid: (id: string, kind: string) => `没有还没处理的「${id} ${kind}」。看有哪些：feedc inbox list。`,
  badRemark: '--remark 写一行，最多 60 个字，不以 = + @ 开头。',
  remarkOnlyFor: '--remark 只和「锁门」「设施坏了」「搬走了」一起用。别的直接改 stations.csv。',
  suspendOnlyLocked: '--suspend 只和「锁门」一起用：把状态改成「暂停」。',
  tooLong: (id: string) => `${id} 的「说明」加上这句超过 200 个字。先把说明写短。`,
  noRule: 'feed.yaml 里没有 acceptOpen，什么都不会自动采用。要自动采用「开着」，写 acceptOpen: { reports: 3, days: 14 }。',

  // list
  none: '小哥说的都处理过了。',
  heading: (stations: number) => `${stations} 个驿站有小哥说的话没处理：`,
  station: (id: string, name: string) => `${id}  ${name}`,
  word: (kind: string, { people, reports }: Word, minutes: number, notes: readonly string[]) =>
    `  ${kind}  ${people} 人${reports > people ? `、${reports} 次` : ''}，最近 ${ago(minutes)}${notes.map(note => `  「${note}」`).join('')}`,
  leftOut: ({ repeated, burst, copied }: Word['leftOut']) => {
    const parts = [
      repeated > 0 && `同一部手机又说了 ${repeated} 次`,
      burst > 0 && `一分钟里挤进来 ${burst} 条，只当一个人`,
      copied > 0 && `${copied} 条写得一样，只当一个人`,
    ].filter(Boolean)
    return parts.length > 0 ? `    没算：${parts.join('；')}` : null
  },
  contradicted: '  有人说能进，有人说进不去。打个电话问问，再决定采用哪一句。',
  suggestion: {
    checked: '  建议：采用「开着」，核实日期会改成那天',
    locked: '  建议：采用「锁门」，小哥会看到，排到最后；确定要关一阵子，加 --suspend',
    moved: '  建议：打电话问清楚，采用「搬走了」',
    broken: '  建议：采用「设施坏了」，用 --remark 写清楚是哪样',
    nothing: null,
  } satisfies Record<Suggestion, string | null>,
  ignored: ({ unknownStation, future, late }: Weighed['ignored']) => {
    const parts = [
      unknownStation > 0 && `${unknownStation} 条说的驿站不在名单里`,
      future > 0 && `${future} 条的时间比收到还晚`,
      late > 0 && `${late} 条是一周以前的`,
    ].filter(Boolean)
    return parts.length > 0 ? `没算进去：${parts.join('，')}。` : null
  },

  // accept, decline
  accepted: (id: string, name: string, kind: string, people: number) => `采用 ${id} ${name}：${kind}（${people} 人）`,
  declined: (id: string, name: string, kind: string) => `没采用 ${id} ${name}：${kind}。说的人会在手机上看到。`,
  changed: (heading: string, before: string, after: string) => `  ${heading}：${before || '（空）'} → ${after || '（空）'}`,
  nowPublish: '改好了。接着 feedc check、feedc build、feedc publish，小哥刷新一次就看得到。',
  wrongIsYours: '  「信息不对」不会自己改：照留言核对 stations.csv，改完再发布。',
  byRule: (count: number) => (count === 0 ? '没有够格自动采用的。' : `按规则采用了 ${count} 个。`),
  suspended: '暂停',
  moved: '搬走',
  open: '开放',
  remark: (what: string, people: number, date: string) => `${what}（小哥上报，${people} 人，${date}）`,
  /** Remarks of one kind that stand in a description, with the mark before them. */
  remarkOf: (what: string) => new RegExp(`(?:^|；)${what}[^；（]*（小哥上报，\\d+ 人，\\d{4}-\\d{2}-\\d{2}）`, 'g'),
  between: '；',
  colon: '：',

  // export
  exportHeading: ['编号', '名称', '小哥说', '人数', '次数', '天数', '最近一次', '没算进去', '说法不一致', '留言'],
  outExists: (file: string) => `${file} 已经有了，不覆盖。换个名字。`,
  exported: (file: string, rows: number) => `写好了 ${file}，${rows} 行。`,
  yes: '是',
} as const
