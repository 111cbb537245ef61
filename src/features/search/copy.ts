import type { FoundKind } from '@core/find/searchDoc'

/** What each kind is called beside a hit and above a list of them. */
const KINDS: Readonly<Record<FoundKind, string>> = {
  answer: '求助',
  hotline: '打电话',
  check: '自查',
  guide: '防骗',
  alert: '预警',
  checklist: '留证据',
  path: '入会',
  channel: '入会',
  benefit: '权益',
  legal: '法律',
  station: '驿站',
  article: '简报',
  page: '页面',
}

/** Every Chinese string this feature shows. 口吻：短句；先说能做什么；不用感叹号。 */
export const copy = {
  placeholder: '搜驿站、骗局、求助',
  input: '要找什么',
  recent: '最近搜过',
  clearRecent: '清除',
  tryThese: '试试这些',
  wipe: '清空',
  suggestions: ['手机充电', '热饭', '卫生间', '受伤', '被扣钱', '到付', '高温', '入会'],
  kinds: KINDS,
  /** What the rows below answer, where that isn't word for word what was typed. */
  takenFor: (word: string) => `按「${word}」找的`,
  close: (words: string) => `没有「${words}」，最接近的是`,
  none: (words: string) => `没有找到「${words}」`,
  noneHas: (what: string) => `还没有哪一处写着有「${what}」`,
  callThem: '问得到人的电话',
  older: '到更早的简报里看看',
  summary: (count: number) => `找到 ${count} 条`,
  more: (shown: number, all: number) => (shown <= 3 ? `看全部 ${all} 条` : `还有 ${all - shown} 条`),
  allStations: (count: number) => `看全部 ${count} 处`,
  moreStations: (count: number) => `再看 ${count} 处`,
  // 驿站
  soonest: '最快的在前',
  soonestFrom: (place: string) => `从「${place}」算，最快的在前`,
  has: (amenities: readonly string[]) => `有${amenities.join('、')}的`,
  night: '夜里开的',
  choosePlace: '说一下在哪儿，按远近排',
  // 地方
  fromHere: '从这儿算远近',
  line: (line: string) => `${line}，挑一站`,
} as const
