import type { VerdictLevel } from '@core/alerts/verdict'
import { AMENITIES, AMENITY, type Amenity } from './amenities.copy'
import type { ListName } from './lists'
import type { Role } from './wire/alerts'
import type { Scheme } from './wire/enrolment'
import type { Topic } from './wire/news'
import type { Source } from './wire/primitives'
import type { ReportKind } from './wire/reportKinds'
import type { Precision, Service, StationKind } from './wire/stations'

/**
 * The feed's codes in the words that editors write and couriers read.
 * One table for both programs, so that 「热饭」 in a spreadsheet and on a card can't drift apart.
 */
export const AMENITY_LABEL = Object.fromEntries(AMENITIES.map(code => [code, AMENITY[code].label])) as Readonly<
  Record<Amenity, string>
>

export const SERVICE_LABEL: Record<Service, string> = {
  haircut: '理发',
  massage: '推拿',
  legal_advice: '法律咨询',
  union_enrol: '入会办理',
  antifraud_desk: '反诈宣传',
}

export const KIND_LABEL: Record<StationKind, string> = {
  courier_station: '小哥驿站',
  nuanfeng_station: '暖蜂驿站',
  rider_station: '骑手驿站',
  warm_station: '暖新驿站',
  relay_station: '户外职工爱心接力站',
  union_station: '工会驿站',
  party_station: '党群服务站',
  party_centre: '党群服务中心',
  driver_home: '司机之家',
  community_canteen: '社区食堂',
  friendly_shop: '友好商户',
  public_toilet: '公厕',
  metro_toilet: '地铁站公厕',
}

export const PRECISION_LABEL: Record<Precision, string> = {
  address: '门牌',
  landmark: '地标',
  subdistrict: '街道',
  district: '区',
}

export const TOPIC_LABEL: Record<Topic, string> = {
  rights: '权益',
  antifraud: '反诈',
  stations: '驿站',
  care: '关爱',
  party: '党建',
  culture: '文化',
}

/** What a record is called, one word a kind, by the name of its list. */
export const RECORD_LABEL: Record<'stations' | 'articles' | ListName, string> = {
  stations: '驿站',
  articles: '简报',
  alerts: '预警',
  guides: '防骗',
  checks: '自查',
  paths: '路径',
  triage: '问题',
  channels: '入口',
  benefits: '权益',
  hotlines: '热线',
  legal: '法条',
  checklists: '清单',
  answers: '求助',
  synonyms: '说法',
}

export const ROLE_LABEL: Record<Role, string> = { witness: '我能拦下', victim: '我会被骗', liable: '我会担责' }

export const VERDICT_LABEL: Record<VerdictLevel, string> = { no_sign: '没看到信号', suspicious: '有可疑', stop: '立即停下' }

export const SCHEME_LABEL: Record<Scheme, string> = {
  membership: '会员保障',
  work_injury: '工伤保险',
  occupational_injury: '职业伤害保障',
  heat: '高温津贴',
  care: '关爱',
  housing: '住房',
  legal_aid: '法律援助',
}

export const SOURCE_KIND_LABEL: Record<Source['kind'], string> = {
  official: '官方',
  media: '媒体',
  repost: '转载',
  general: '通用',
}

/** When a place should be open that a courier asks for. */
export const WHEN_LABEL: Record<'now' | 'night', string> = { now: '现在', night: '夜里' }

/** What couriers say of a station. */
export const HEARD_LABEL: Record<ReportKind, string> = {
  confirmed: '开着',
  locked: '锁门',
  broken: '设施坏了',
  moved: '搬走了',
  wrong: '信息不对',
}

/** Kept on one line: with hyphens and spaces that don't break, 「资料 2025-06」 isn't cut in the middle of its date. */
export const unbroken = (text: string): string => text.replace(/-/g, '\u2011').replace(/ /g, '\u00a0')

/** 「资料 2025-06」 in one piece: a word is broken between its two characters too. */
export const asOf = (date: string): string => unbroken(`资\u2060料 ${date}`)

/**
 * Who said it, when, and how near to the first hand: 「上观新闻 · 2025-06」「媒体报道（转载） · 日期不详」.
 * Common advice is nobody's word of a day: it has no date to be missing.
 */
export function sourceWords(source: Source): string {
  const name = source.kind === 'repost' && !source.name.includes('转载') ? `${source.name}（转载）` : source.name
  if (source.kind === 'general' && source.date === null) return name
  return [name, source.date === null ? '日期不详' : unbroken(source.date)].join(' · ')
}
