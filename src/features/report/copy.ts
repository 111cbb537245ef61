import type { ReportSending } from '@core/courier/courierState'
import type { ReportKind } from '@core/feed/wire/reportKinds'

/** Every Chinese string this feature shows. 口吻：短句；先说能做什么；不用感叹号。 */
export const copy = {
  title: '这里怎么样？',
  kinds: {
    confirmed: '我在这儿，开着，没错',
    locked: '锁门了，进不去',
    broken: '设施坏了',
    moved: '搬走了',
    wrong: '信息不对',
  } as Record<ReportKind, string>,
  note: '还想说什么（可不填，别写姓名电话）',
  saved: '记在这部手机上了',
  thanks: '收下了，谢谢',
  beenThere: '你在这儿吗？',
  beenThereHint: '到了点一下，帮下一位少跑一趟',
  openHere: '我在这儿，开着',
  lockedHere: '锁门了',
  noServerYet: '现在还没有接收报告的地方：会记在这部手机上，再给你一段写好的话和该打的电话。',
  whatIsSent: '只发出驿站、情况、时间和你写的话。不发你的位置、姓名、电话；写的话里的长号码会抹掉。',
  sending: {
    kept: '现在还没有接收报告的地方。可以复制上面这段话，打 12351（工会）或 12345 告诉他们。',
    waiting: '还没发出去。等有网了自动发，不用管它。',
    sent: '已送到，等编辑看。采用了会写在这里。',
    accepted: '编辑已采用。谢谢，下一位少跑一趟。',
    declined: '编辑看过，没采用。',
    refused: '对方没有收下。可以复制上面这段话，打 12351（工会）或 12345 告诉他们。',
  } as Record<ReportSending, string>,
  /** The same in a word, for a list. */
  state: {
    kept: '只记在这部手机',
    waiting: '还没发出',
    sent: '已送到',
    refused: '对方没收下',
    accepted: '编辑已采用',
    declined: '没采用',
  } as Record<ReportSending, string>,
  all: '我报过的',
  stationGone: '已撤下的驿站',
  forget: '从这部手机上删掉',
  ready: (name: string, kind: string, when: string, note: string) =>
    `【暖蜂·驿站情况】${name}：${kind}（${when}）${note ? `。${note}` : ''}`,
  clip: '复制这段话',
  clipped: '已复制',
  call12351: '打 12351',
  call12345: '打 12345',
  mine: (when: string, kind: string) => `你在${when} 报过：${kind}`,
  today: (clock: string) => `今天 ${clock}`,
  undo: '撤回',
  back: '返回',
  gone: '这个驿站已经从名单里撤下，或者还没下载到手机上。',
} as const
