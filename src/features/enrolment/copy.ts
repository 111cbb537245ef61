import { asOf, unbroken } from '@core/feed/copy'

/** Every Chinese string this feature shows. 口吻：短句；先说能做什么；不用感叹号。 */
export const copy = {
  howTo: '我怎么入会？',
  notSure: '说不清',
  notSureHint: '答两三个问题，帮你判断走哪条',
  dontMix: '这两样别搞混',
  dontMixHint: '看你在哪儿干活',
  memberHas: '会员有什么',
  more: '还有这些',
  help: '出事了，要维权',
  helpHint: '受伤、被扣钱、丢件、高温',
  legal: '法律怎么说',
  empty: '还没有入会内容。联网后下拉刷新。',
  gone: '这条内容已经撤下，或者还没下载到手机上。',
  seeEnrolment: '看入会',
  // 转发出去
  shareUnion: '快递小哥怎么入会，会员有什么',
  shareTriage: '快递小哥入会走哪条路，答两三个问题',
  sharePath: (situation: string) => `怎么入会：${situation}`,
  // 路径
  steps: '怎么办',
  bring: '带什么',
  bringUnknown: '没查到官方的材料清单。先打电话问清再跑。',
  duration: '要多久',
  ask: '拿不准，问谁',
  youGet: '入会后有什么',
  sources: '来源',
  // 入口
  openApp: (name: string) => `打开${name}小程序`,
  clipName: (text: string) => `复制「${text}」去搜`,
  clipLink: '复制链接，到浏览器打开',
  openLink: '打开网页',
  clipped: '已复制',
  openFailed: '没打开。按下面的步骤走，一样能到。',
  // 权益
  what: '是什么',
  who: '哪些人有',
  amount: '能拿多少',
  cost: '要交多少',
  condition: '要满足什么',
  claim: '怎么领',
  notes: '注意',
  asOf,
  overdue: (date: string) => `${asOf(date)}，待\u2060复\u2060核`,
  dueForReview: (date: string) => `金额以官方为准，资料日期 ${unbroken(date)}`,
  related: '相关简报',
  // 求助
  hotlines: '打电话',
  notFor: (text: string) => `这些事别打：${text}`,
  hoursUnknown: '几点有人接，没查到',
  // 分流
  triage: '帮你判断走哪条',
  back: '上一题',
  restart: '重来',
} as const
