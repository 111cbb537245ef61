import type { Synonym } from '@core/feed/types'
import type { SearchAids } from '@core/find/search'
import type { FoundKind, SearchDoc } from '@core/find/searchDoc'
import { indexPlaces } from '@core/geo/findPlaces'
import type { NamedPlace } from '@core/geo/places'
import { unpackReadings } from '@core/search/pinyin'
import { simplifier } from '@core/search/simplify'

/** A made-up record of a search. */
export const doc = (kind: FoundKind, id: string, title: string, text = '', keywords = ''): SearchDoc => ({
  kind,
  id,
  title,
  text,
  keywords,
})
/** One of several kinds; nothing in them is a fact. */
export const DOCS = [
  doc('answer', 'fined', '被罚款、扣钱怎么办', '先别签字，别认账', '克扣 押金'),
  doc('hotline', '12351', '12351 工会热线', '入会、维权'),
  doc('guide', 'gold', '寄黄金、现金', '验货', '金条'),
  doc('station', 'S1', '江边驿站', '甲区 江边路 1 号', '骑手驿站 卫生间'),
  doc('station', 'S2', '湖边驿站', '乙区 湖边路 2 号', '骑手驿站 微波炉'),
  doc('article', 'A1', '小哥拦下骗局', '老人到付 8000 元', '反诈'),
]
const saying = (id: string, title: string, said: string, rest: Partial<Synonym> = {}): Synonym => ({
  id,
  title,
  said,
  amenities: [],
  when: null,
  leads: [],
  ...rest,
})
export const SAYINGS = [
  saying('toilet', '卫生间', '厕所 上厕所 wc', { amenities: ['toilet'] }),
  saying('fined', '扣钱', '罚我钱 被扣钱', { leads: ['answer:fined', 'answer:gone'] }),
  saying('gold', '黄金', '金子', { leads: ['guide:gold'] }),
  saying('near', '驿站', '附近', { when: 'now' }),
]
const READINGS = unpackReadings('bian边ce厕dian店电gong工guan惯hu湖huang黄皇jiang江降jin今金kou扣qian钱qu区ren人suo所wei微')
export const place: NamedPlace = {
  kind: 'metro',
  name: '江边',
  district: null,
  aliases: [],
  at: { datum: 'wgs84', lng: 121, lat: 31 },
  errorM: 200,
}
export const AIDS: SearchAids = {
  places: indexPlaces({ places: [place], lines: [] }, READINGS),
  readings: READINGS,
  simplify: simplifier('電电廁厕錢钱'),
}
