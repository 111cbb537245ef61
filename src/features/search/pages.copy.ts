import type { LeadPage } from '@core/feed/wire/enrolment'
import type { SearchDoc } from '@core/find/searchDoc'

/** What each page of the app that can be looked for is called, and what is there; its words are found like a record's. */
const PAGES: Readonly<Record<LeadPage, readonly [title: string, text: string]>> = {
  display: ['字号、深浅、关怀模式', '在「我的」里：字更大，按钮更大，浅色或深色'],
  me: ['我的', '收藏、常去、看过的、报过的；清除我的数据；数据从哪儿来'],
  privacy: ['隐私', '不用登录，不做统计，位置不出手机'],
  place: ['我在哪儿', '换一个位置：按区、街道、地铁站，或者在地图上选'],
  stations: ['全部驿站', '列表和地图，按多久能坐下来排'],
  report: ['报驿站情况', '锁门、设施坏了、搬走了、信息不对：打开那一处，点「报错」'],
  help: ['出事了', '打电话找谁、该留什么证据、法律怎么说'],
  triage: ['说不清该走哪条入会', '答两三个问题，帮你分'],
  union: ['入会', '怎么入会，会员有什么'],
  antifraud: ['防骗', '预警、识骗自查、防骗办法'],
  bulletins: ['往期简报', '每一期的文章'],
  diagnostics: ['诊断', '出了问题，复制给帮忙的人'],
  licences: ['开源许可', '地图数据、软件、图标是谁的'],
}

export const pageDocs: readonly SearchDoc[] = Object.entries(PAGES).map(([id, [title, text]]) => ({
  kind: 'page',
  id,
  title,
  text,
  keywords: '',
}))
