/** WGS 84, and how far off a courier who picks that name may be, metres: a station's exits, a subdistrict's width. */
export const SPOTS = {
  人民广场: [121.47059, 31.23463, 100],
  陆家嘴: [121.49771, 31.24028, 100],
  徐家汇: [121.43198, 31.19739, 100],
  静安寺: [121.44193, 31.22511, 100],
  中山公园: [121.41112, 31.21979, 100],
  世纪大道: [121.52288, 31.23078, 100],
  五角场: [121.51025, 31.30008, 100],
  江湾镇: [121.48057, 31.30751, 100],
  四平路: [121.49706, 31.27688, 100],
  江苏路: [121.426, 31.22227, 100],
  打浦桥: [121.46414, 31.20825, 100],
  上海火车站: [121.45337, 31.25153, 100],
  真如: [121.40257, 31.25259, 100],
  虹口足球场: [121.47465, 31.27333, 100],
  龙华: [121.44838, 31.17459, 100],
  莘庄: [121.38074, 31.11305, 100],
  新江湾城: [121.50253, 31.3305, 100],
  大柏树: [121.47872, 31.29138, 100],
  长桥街道: [121.43541, 31.14259, 900],
  虹桥火车站: [121.31443, 31.19598, 100],
  石化街道: [121.33456, 30.72639, 900],
  山阳镇: [121.33782, 30.7478, 900],
  金山卫镇: [121.31079, 30.73238, 900],
  朱泾镇: [121.15995, 30.89713, 900],
  虹桥2号航站楼: [121.32177, 31.19616, 100],
  嘉定新城: [121.24986, 31.33204, 100],
  书院镇: [121.8518, 30.96119, 900],
  奉浦大道: [121.44441, 30.9441, 100],
  滴水湖: [121.92549, 30.9096, 100],
  城桥镇: [121.39996, 31.63723, 900],
  长兴镇: [121.70691, 31.38425, 900],
  松江新城: [121.22632, 31.03242, 100],
  迪士尼: [121.66369, 31.14343, 100],
  浦东1号2号航站楼: [121.8013, 31.15306, 100],
  静安区: [121.44968, 31.25931, 5000],
  苏州: [120.62, 31.32, 100],
  几内亚湾: [0, 0, 100],
} as const

/**
 * Where a courier stands, when, and which places of the frozen content a sensible one would want offered first. Written from
 * the map and from what such places are, before the code was asked; where the two differ, the code or its table is to change.
 */
export interface Scene {
  readonly at: keyof typeof SPOTS
  /** Shanghai's clock. */
  readonly when: string
  /** Any of these first, by the number in the id; empty: nothing here is a place to sit now. */
  readonly first: readonly string[]
  /** One of these second, where the first is a gamble or a long ride. */
  readonly second?: readonly string[]
  /** What this courier said, and how many hours ago. */
  readonly said?: { readonly of: string; readonly kind: 'locked' | 'confirmed' | 'moved'; readonly hoursAgo: number }
  readonly because: string
}

const TUESDAY = '2026-11-24T'
const SUNDAY = '2026-11-29T'
const none: readonly string[] = []
const SHOPS_AT_XINYE = ['009', '010', '011']

export const SCENES: readonly Scene[] = [
  // In town by day: a short ride to a door that is probably open.
  {
    at: '人民广场',
    when: `${TUESDAY}12:30`,
    first: [...SHOPS_AT_XINYE, '043'],
    because: 'all four lie 1.8 km away, on this side of the river',
  },
  { at: '人民广场', when: `${SUNDAY}15:00`, first: SHOPS_AT_XINYE, because: 'shops trade on Sundays, offices don’t' },
  {
    at: '陆家嘴',
    when: `${TUESDAY}12:30`,
    first: ['093', '090', '101'],
    because: 'a canteen at lunch, a bus station, an office next door',
  },
  { at: '陆家嘴', when: `${TUESDAY}19:30`, first: ['093'], because: 'a canteen that writes “until 22:00”' },
  { at: '徐家汇', when: `${TUESDAY}12:30`, first: ['019', '014', '013'], because: 'the three within 2.1 km' },
  { at: '徐家汇', when: `${SUNDAY}15:00`, first: ['019', '014'], because: 'nobody posts hours within half an hour' },
  { at: '静安寺', when: `${TUESDAY}12:30`, first: ['037'], because: 'a riders’ station at 800 m' },
  { at: '中山公园', when: `${TUESDAY}09:00`, first: ['021'], because: 'an office in office hours at 500 m' },
  { at: '世纪大道', when: `${TUESDAY}10:00`, first: ['088', '089'], because: 'both at 600 m or so' },
  {
    at: '五角场',
    when: `${TUESDAY}12:30`,
    first: ['069', '061', '067'],
    because: 'a hut at a bus terminal, or a zone posted 24 hours a little on',
  },
  { at: '五角场', when: `${SUNDAY}15:00`, first: ['061'], because: 'on a Sunday the posted one is worth 600 m more' },
  { at: '江湾镇', when: `${TUESDAY}12:30`, first: ['056', '054'], because: 'next door, or posted 24 hours at 2 km' },
  { at: '四平路', when: `${TUESDAY}15:00`, first: ['053', '065', '066', '067'], because: 'four at a kilometre' },
  { at: '江苏路', when: `${TUESDAY}10:00`, first: ['023'], because: 'an office in office hours at 100 m' },
  { at: '江苏路', when: `${SUNDAY}15:00`, first: ['023', '024', '025'], because: 'whatever is at hand, nothing is posted' },
  { at: '打浦桥', when: `${TUESDAY}12:30`, first: [...SHOPS_AT_XINYE, '013'], because: 'all at 1.3 km' },
  { at: '上海火车站', when: `${TUESDAY}12:30`, first: ['043'], because: 'the nearest' },
  { at: '真如', when: `${TUESDAY}12:30`, first: ['050'], because: 'posted 24 hours at the door' },
  // Meals: open, shut for the afternoon, shut before one gets there, open by the time one gets there.
  { at: '虹口足球场', when: `${TUESDAY}12:30`, first: ['057'], because: 'a canteen at lunch, across the street' },
  { at: '龙华', when: `${TUESDAY}12:00`, first: ['017'], because: 'a canteen posted open, as near as an office nobody knows' },
  { at: '龙华', when: `${TUESDAY}15:00`, first: ['014'], because: 'the canteen opens at 16:30 again' },
  { at: '龙华', when: `${TUESDAY}13:25`, first: ['014'], because: 'the canteen closes on the way' },
  { at: '莘庄', when: `${TUESDAY}12:45`, first: ['082'], because: 'a canteen posted open' },
  { at: '莘庄', when: `${TUESDAY}12:15`, first: ['082'], because: 'it opens as one arrives' },
  { at: '莘庄', when: `${TUESDAY}15:00`, first: ['079'], because: 'it stays shut for more than an hour' },
  // At night: a short ride to the likeliest door, the trade's own before offices and shops, and beside it the soonest that is
  // posted open, however far within reach: two cards, so that nobody rides half an hour past a lit door, nor knocks on dark ones
  // one by one. Before, the posted one alone had to be first here; both had to be on the first two cards, and still are.
  {
    at: '人民广场',
    when: `${TUESDAY}23:30`,
    first: ['037'],
    second: ['054', '050'],
    because: 'a riders’ station at 2.4 km may be lit at midnight, a barber nearer isn’t; 24 hours are posted at 6 km',
  },
  { at: '人民广场', when: `${TUESDAY}03:00`, first: ['037'], second: ['054', '050'], because: 'the same at three' },
  {
    at: '陆家嘴',
    when: `${TUESDAY}03:00`,
    first: ['090', '101'],
    second: ['054'],
    because: 'a look at the bus terminus costs five minutes, the place manned 24 hours lies 33 away; the canteen is shut',
  },
  {
    at: '静安寺',
    when: `${TUESDAY}03:00`,
    first: ['037'],
    second: ['050'],
    because: 'a riders’ station at 800 m, and 24 hours posted at 5 km',
  },
  { at: '静安寺', when: `${TUESDAY}23:30`, first: ['037'], second: ['050'], because: 'the same before midnight' },
  {
    at: '徐家汇',
    when: `${TUESDAY}03:00`,
    first: ['014', '013', '019'],
    second: ['012', '050'],
    because: 'offices at hand, 24 hours posted at 7 km',
  },
  { at: '真如', when: `${TUESDAY}03:00`, first: ['050'], because: 'posted 24 hours at the door' },
  { at: '五角场', when: `${TUESDAY}03:00`, first: ['061'], because: 'posted 24 hours at 2 km' },
  { at: '新江湾城', when: `${TUESDAY}22:30`, first: ['061'], because: 'the same at 1.3 km' },
  { at: '江湾镇', when: `${TUESDAY}03:00`, first: ['054'], because: 'posted 24 hours at 2 km, offices shut' },
  { at: '大柏树', when: `${TUESDAY}03:00`, first: ['054'], because: 'posted 24 hours at 900 m' },
  { at: '长桥街道', when: `${TUESDAY}03:00`, first: ['012'], because: 'posted 24 hours at 900 m' },
  {
    at: '世纪大道',
    when: `${TUESDAY}03:00`,
    first: ['089'],
    second: ['054', '061'],
    because: 'three quarters of an hour to the posted one: a courier’s own outlet before a relay station, the sure one beside it',
  },
  { at: '虹桥火车站', when: `${TUESDAY}23:30`, first: ['080'], because: 'drivers’ home at 3.4 km, nothing posted within ten' },
  // The edges of town, where “nearest” used to mean the other end of it.
  { at: '石化街道', when: `${SUNDAY}15:00`, first: ['001', '004', '005'], because: 'in Jinshan, and not 45 km away' },
  { at: '石化街道', when: `${TUESDAY}10:00`, first: ['001', '004'], because: 'offices in office hours' },
  { at: '山阳镇', when: `${TUESDAY}10:00`, first: ['002', '001'], because: 'both in the town' },
  { at: '金山卫镇', when: `${TUESDAY}12:00`, first: ['005'], because: 'a restaurant at noon' },
  { at: '朱泾镇', when: `${TUESDAY}15:00`, first: ['003'], because: 'the only one' },
  { at: '朱泾镇', when: `${SUNDAY}15:00`, first: ['003'], because: 'the only one within 20 km' },
  { at: '虹桥2号航站楼', when: `${TUESDAY}12:30`, first: ['080'], because: 'drivers’ home at 3 km' },
  { at: '嘉定新城', when: `${TUESDAY}12:30`, first: ['084'], because: 'a post office at 3 km' },
  { at: '书院镇', when: `${TUESDAY}12:00`, first: ['094', '095'], because: 'a noodle shop and a fruit shop in the town' },
  { at: '奉浦大道', when: `${TUESDAY}14:00`, first: ['108'], because: 'the only one' },
  { at: '滴水湖', when: `${TUESDAY}12:30`, first: ['102', '094', '095'], because: 'far, and still the nearest by 30 km' },
  // Nothing here is a place to sit now, whatever the hour.
  { at: '城桥镇', when: `${TUESDAY}12:30`, first: none, because: 'across the Yangtze' },
  { at: '城桥镇', when: `${TUESDAY}03:00`, first: none, because: 'the same at night' },
  { at: '长兴镇', when: `${TUESDAY}12:30`, first: none, because: 'another island' },
  { at: '松江新城', when: `${TUESDAY}12:30`, first: none, because: '16 km to the next' },
  { at: '迪士尼', when: `${SUNDAY}15:00`, first: none, because: '14 km to the next' },
  { at: '浦东1号2号航站楼', when: `${TUESDAY}23:30`, first: none, because: '22 km to the next' },
  { at: '苏州', when: `${TUESDAY}12:30`, first: none, because: 'Suzhou' },
  { at: '几内亚湾', when: `${TUESDAY}12:30`, first: none, because: 'the Gulf of Guinea' },
  // What this courier said.
  {
    at: '静安寺',
    when: `${TUESDAY}12:30`,
    said: { of: '037', kind: 'locked', hoursAgo: 1 },
    first: ['025', '034'],
    because: 'I stood before the lock',
  },
  {
    at: '静安寺',
    when: `${TUESDAY}12:30`,
    said: { of: '037', kind: 'locked', hoursAgo: 26 },
    first: ['037'],
    because: 'yesterday’s lock says little of today',
  },
  {
    at: '真如',
    when: `${TUESDAY}03:00`,
    said: { of: '050', kind: 'locked', hoursAgo: 1 },
    first: ['045'],
    because: 'the next that is posted 24 hours',
  },
  {
    at: '真如',
    when: `${TUESDAY}12:30`,
    said: { of: '050', kind: 'moved', hoursAgo: 72 },
    first: ['045'],
    because: 'it is gone, and no record says otherwise since',
  },
  {
    at: '静安寺',
    when: `${SUNDAY}15:00`,
    said: { of: '025', kind: 'confirmed', hoursAgo: 0.3 },
    first: ['025'],
    because: 'I was in there 20 minutes ago',
  },
]
