import { type Hours, isToilet, STATION_KINDS, type StationFeature } from '@core/feed/wire/stations'
import { randomFrom } from '../synthetic'

/** Where an invented city lies, and how many stations it has. */
export interface CityShape {
  readonly seed: number
  readonly stations: number
  readonly prefix: string
  readonly west: number
  readonly south: number
  readonly districts: readonly string[]
}

/** What real names of roads, neighbourhoods and outlets are made of, two characters at a time: entropy is what gzip can't take away. */
const ROAD =
  '中山人民解放建设和平新华文化长江黄河淮海南京北京天津广州成都重庆武汉西安兰州太原济南青岛大连沈阳长春合肥福州厦门南昌长沙贵阳昆明桂林柳州梧州金沙江路真北曹杨梅岭兰溪枫桥怒江宁夏澳门江宁昌平康定泰兴石门延平胶州常德万航渡武定新闸奉贤凤阳牛庄厦门云南浙江福建河南山西四川江西'
const GIVEN =
  '福安宁康泰和兴盛嘉瑞祥丰乐华荣昌明德文景春秋阳光金玉龙凤松柏梅兰竹菊云霞星月海江湖河溪泉山岭峰林森园苑庭居坊里弄巷街桥港湾洲岛塘浜泾浦'
const OWNERS = ['顺丰', '中通', '圆通', '申通', '韵达', '极兔', '邮政', '京东', '德邦', '菜鸟', '美团', '饿了么']
const SUFFIX = [
  '网点',
  '营业部',
  '党群服务站',
  '户外职工爱心接力站',
  '骑手驿站',
  '小哥驿站',
  '司机之家',
  '暖心驿站',
  '社区食堂',
  '工会驿站',
]
const AMENITIES = ['drinking_water', 'microwave', 'phone_charging', 'ac', 'toilet', 'seating', 'wifi', 'first_aid', 'fridge']
const SEATED = STATION_KINDS.filter(kind => !isToilet(kind))
const SUBDISTRICTS = 14

/** A city of invented stations, as clustered and as unlike each other as real ones. Nothing here is a place anybody could go to. */
export function realisticCity({ seed, stations, prefix, west, south, districts }: CityShape): readonly StationFeature[] {
  const random = randomFrom(seed)
  const pick = <T>(from: readonly T[]): T => from[random(from.length)]!
  const chars = (from: string, count: number): string =>
    Array.from({ length: count }, () => from.charAt(random(from.length))).join('')
  const road = (): string => `${chars(ROAD, 2 + random(2))}${pick(['路', '路', '路', '街', '大道', '支路'])}`
  const areas = districts.flatMap((district, at) =>
    Array.from({ length: SUBDISTRICTS }, () => ({
      district,
      subdistrict: `${chars(GIVEN, 2)}${pick(['街道', '街道', '镇'])}`,
      lng: west + ((at % 4) + random(1000) / 1000) * 0.25,
      lat: south + (Math.floor(at / 4) + random(1000) / 1000) * 0.25,
      // Some neighbourhoods have ten times the stations of others.
      weight: 1 + random(10) * random(10),
      roads: Array.from({ length: 25 }, road),
    })),
  )
  const crowd = areas.flatMap(area => Array<(typeof areas)[number]>(area.weight).fill(area))
  const hours = someHours(random, 300)
  const sources = Array.from({ length: 40 + Math.ceil(stations / 400) }, (_, at) => {
    const url = at % 3 ? `https://example.test/${chars('abcdef', 6)}${chars('0123456789', 6)}.html` : null
    const date = `202${4 + random(2)}-${two(1 + random(12))}`
    const kind = pick(['official', 'media', 'repost', 'general'] as const)
    // A page that reposts isn't where it is from, and is never linked.
    return { name: `合成来源${at}`, url: kind === 'repost' ? null : url, date, kind }
  })
  return Array.from({ length: stations }, (_, at) => {
    const area = pick(crowd)
    const name = pick([
      () => `${pick(OWNERS)}${area.subdistrict.slice(0, 2)}${chars(GIVEN, 2)}${pick(SUFFIX)}`,
      () => `${chars(GIVEN, 3)}${pick(SUFFIX)}`,
      () => `${pick(area.roads)}${pick(SUFFIX)}`,
    ])()
    const located = random(20) > 0
    return {
      type: 'Feature',
      id: `${prefix}-${String(at + 1).padStart(5, '0')}`,
      geometry: located ? { type: 'Point', coordinates: [spread(random, area.lng), spread(random, area.lat)] } : null,
      properties: {
        name,
        kind: pick(SEATED),
        district: area.district,
        subdistrict: area.subdistrict,
        address: `${pick(area.roads)}${1 + random(2600)}号${random(4) ? '' : `${1 + random(30)}幢${101 + random(6)}室`}`,
        landmark: random(4) ? null : `${chars(GIVEN, 2)}${pick(['大厦', '广场', '小区', '菜场', '公园'])}旁`,
        amenities: Object.fromEntries(AMENITIES.flatMap(code => (random(2) ? [[code, random(12) > 0]] : []))),
        services: random(15) ? [] : ['haircut'],
        description: random(8) ? null : `${chars(GIVEN, 6)}，${chars(ROAD, 8)}`,
        hours: random(6) ? pick(hours) : null,
        phone: random(3) ? null : `0512-${60_000_000 + random(9_999_999)}`,
        precision: located ? pick(['address', 'landmark', 'subdistrict'] as const) : 'district',
        status: random(40) ? 'open' : 'suspended',
        source: pick(sources),
        checked: random(4) ? null : `2026-${two(1 + random(11))}-${two(1 + random(28))}`,
        heard: [],
      },
    }
  })
}

/** Up to some 800 m from the middle of the neighbourhood, more of them near it. */
const spread = (random: (below: number) => number, middle: number): number =>
  Number((middle + (random(8000) + random(8000) - 8000) / 1e6).toFixed(5))

/** Office hours, long days, nights; half of them with the days on which a public holiday changes them. */
function someHours(random: (below: number) => number, count: number): readonly Hours[] {
  const holidays = Array.from({ length: 12 }, (_, day) => ({ date: `2026-${two(1 + day)}-0${1 + random(7)}`, intervals: [] }))
  return Array.from({ length: count }, (_, at) => {
    const from = 360 + 15 * random(20)
    const to = Math.min(1440, from + 480 + 15 * random(32))
    const days = at % 2 ? 5 : 7
    const clock = (minutes: number): string => `${Math.floor(minutes / 60)}:${two(minutes % 60)}`
    return {
      text: `${at % 2 ? '周一至周五' : '每日'}${clock(from)}-${clock(to)}`,
      weekly: Array.from({ length: days }, (_, day): [number, number] => [day * 1440 + from, day * 1440 + to]),
      exceptions: at % 2 ? holidays : [],
      validThrough: null,
      scope: null,
    }
  })
}

const two = (value: number): string => String(value).padStart(2, '0')
