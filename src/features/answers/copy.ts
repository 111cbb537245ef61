import { unbroken } from '@core/feed/copy'

/** Every Chinese string this feature shows. 口吻：短句；先说能做什么；不用感叹号。 */
export const copy = {
  title: '出事了',
  shareList: '小哥出事了：先做哪三步，找谁',
  hint: '受伤 · 被扣钱 · 丢件 · 高温',
  questions: '出了什么事？',
  steps: '先做这三步',
  evidence: '留证据',
  contacts: '找谁',
  limits: '期限和金额',
  colon: '：',
  basis: '依据与日期',
  asOf: (date: string) => `${unbroken(date)} 整理。每条后面是我们读到的那份文本的日期，之后改没改，没再查。`,
  gaps: '没查到的',
  related: '接着看',
  toilet: '找厕所',
  toiletHint: '按骑过去几分钟排',
  call: (number: string) => (({ '120': '120 急救', '110': '110 报警' }) as Readonly<Record<string, string>>)[number] ?? number,
  callLabel: (number: string, text: string) => `打 ${number}：${text}`,
  share: '转发',
  clipped: '已复制，粘贴给同事、家里人',
  favourite: '收藏',
  favourited: '已收藏',
  gone: '这条内容已经撤下，或者还没下载到手机上。急事打 110、120。',
  seeAll: '看别的求助',
  empty: '还没有求助内容。联网后下拉刷新。急事打 110、120。',
} as const
