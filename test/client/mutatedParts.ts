import { LISTS } from '@core/feed/lists'
import type { PartName } from '@core/feed/wire/index'
import { AT, HASH, image, RECORDS } from '@test/fakes/wireRecords'
import type { Random } from './random'
import type { Vector } from './vector'

type Json = unknown
const source = { name: '来源', url: 'https://example.gov.cn/a', date: '2026-11', kind: 'official' }
const hours = {
  text: '9:00-17:00',
  weekly: [
    [540, 1020],
    [1980, 2460],
  ],
  exceptions: [{ date: '2026-10-01', intervals: [[600, 660]] }, { date: '2026-10-02' }],
  validThrough: '2027-03-01',
  scope: '一楼',
}
const station = {
  type: 'Feature',
  id: 's',
  geometry: { type: 'Point', coordinates: [121.4737, 31.2304] },
  properties: {
    name: '驿站',
    kind: 'courier_station',
    district: '黄浦区',
    subdistrict: '街道',
    address: '路 1 号',
    landmark: '路口',
    amenities: { toilet: true, wifi: false },
    services: ['haircut'],
    description: '说明',
    hours,
    phone: '021-12345678',
    precision: 'address',
    status: 'open',
    source,
    checked: '2026-11',
    heard: [{ kind: 'locked', people: 3, at: AT, decided: '2026-11-24', accepted: true }],
  },
}
const cell = {
  path: `stations-31.${'ab'.repeat(32)}.json`,
  sha256: 'ab'.repeat(32),
  bytes: 200,
  count: 3,
  toilets: 1,
  districts: ['区'],
  box: [121, 31, 121.5, 31.5],
}
const sharing = { ...station, id: 'r', properties: { ...station.properties, hours: 0, source: 0 } }
const { name: _name, district: _district, ...tabled } = sharing.properties
const table = {
  properties: { ...tabled, hours, source },
  columns: ['id', 'name', 'district', 'lng', 'lat'],
  rows: [['t', '站', '区', 121.4, 31.2]],
}
const item = {
  id: 'n',
  title: '题',
  summary: '要',
  content_text: '一段\n\n 二段 \n\n\n三段',
  date_published: AT,
  tags: ['rights', 'care'],
  authors: [{ name: '编' }],
  image: `img.${HASH}.jpg`,
  language: 'zh-CN',
  _nuanfeng: {
    bulletin: { id: 'b', title: '简报', date: '2026-01-01' },
    rank: 2,
    blocks: [
      { type: 'paragraph', text: '段' },
      { type: 'heading', text: '题' },
      { type: 'list', ordered: true, items: ['一'] },
      { type: 'quote', text: '引' },
      { type: 'image', image },
    ],
    related: { stations: ['s'], guides: ['g'], checks: ['c'], benefits: ['b'] },
  },
}
const { blocks: _blocks, ...plain } = item._nuanfeng

/** Which made-up record stands for each list. */
const RECORD_OF: Readonly<Record<string, string>> = {
  alerts: 'alert',
  guides: 'guide',
  checks: 'check',
  paths: 'path',
  triage: 'question',
  channels: 'channel',
  benefits: 'benefit',
  hotlines: 'hotline',
  legal: 'legal',
  checklists: 'checklist',
  answers: 'answer',
  synonyms: 'synonym',
}
const listsOf = (part: 'alerts' | 'enrolment') =>
  Object.fromEntries(Object.keys(LISTS[part]).map(list => [list, [RECORDS[RECORD_OF[list]!]!.whole]]))

const PARTS: Readonly<Record<PartName, Json>> = {
  news: {
    version: 'https://jsonfeed.org/version/1.1',
    title: '题',
    language: 'zh-CN',
    items: [item, { ...item, id: 'm', _nuanfeng: plain }],
  },
  stations: {
    type: 'FeatureCollection',
    hours: [hours],
    sources: [source],
    tables: [table],
    features: [station, sharing],
    cells: [cell],
  },
  alerts: listsOf('alerts'),
  enrolment: listsOf('enrolment'),
}

const long = (sign: string, units: number): string =>
  sign.repeat(Math.floor(units / sign.length)) + 'x'.repeat(units % sign.length)
/** What may stand where something else should: nothing, another type, one too many, a form with one sign too many. */
const ODD: readonly Json[] = [
  null, '', 'later', 'x\n', '\ufeffx', '\ud800', '１２３', 0, -1, 1.5, 7, 10_081, 9_007_199_254_740_992, true, false, [], {}, [[]], ['later'], [null],
  { later: 1 }, long('字', 200), long('字', 201), long('😀', 200), long('😀', 201), long('字', 4000), long('字', 4001), long('😀', 60_001),
  '2026-02-31T08:00:00+08:00', '2026-11-24T24:00:00+08:00', '1969-12-31T08:00:00+08:00', `${AT}\n`, '2026-11-24T08:00:00Z', '2026-02-31', '2026', '2026-1',
  'https://a.cn', 'https://a.cn?x', 'https://u@a.cn/', 'https://a.cn/\u0085', 'https://a.cn/\u3000', 'https://a.cn/\u001c', 'http://a.cn', '110', '１１０', '12351\n',
  'a'.repeat(80), 'a'.repeat(81), [0, 60], [60, 0], [0, 60, 90], [[0, 60], [60, 90]], [[60, 90], [0, 60]], [[0, 70], [60, 90]], [[0, 1439]], Array(13).fill('x'), Array(1001).fill('x'),
] // biome-ignore format: one idea a word

const isHolder = (value: Json): value is Record<string, Json> =>
  typeof value === 'object' && value !== null && Object.keys(value).length > 0

/** One change somewhere inside. */
function mutated(value: Json, random: Random): Json {
  const { pick, chance } = random
  if (!isHolder(value) || chance(0.05)) return pick(ODD)
  const key = pick(Object.keys(value))
  const act = pick(['deeper', 'deeper', 'deeper', 'deeper', 'drop', 'null', 'twice', 'extra'])
  const put = act === 'deeper' ? mutated(value[key], random) : act === 'null' ? null : pick(ODD)
  if (Array.isArray(value)) {
    const list = [...(value as Json[])]
    if (act === 'drop') list.splice(Number(key), 1)
    else if (act === 'twice') list.push(value[key])
    else list[Number(key)] = put
    return list
  }
  const { [key]: _gone, ...rest } = value
  if (act === 'drop') return rest
  return act === 'extra' ? { ...value, [pick(['later', 'constructor', 'toString', 'id'])]: put } : { ...value, [key]: put }
}

/** Two clients read this: a part in which every record was changed once or twice, and now and then something around them. */
export function aMutatedPart(random: Random): Vector {
  const part = random.pick(Object.keys(PARTS)) as PartName
  const twice = (record: Json): Json => (random.chance(0.3) ? mutated(mutated(record, random), random) : mutated(record, random))
  const each = (list: Json): Json => (Array.isArray(list) ? list.map(twice) : list)
  const json = Object.fromEntries(Object.entries(PARTS[part] as Record<string, Json>).map(([key, list]) => [key, each(list)]))
  return { kind: 'items', part, json: random.chance(0.05) ? mutated(json, random) : json }
}

/** How many records that is: what `npm run differential` counts. */
export const recordsIn = (vector: Vector): number =>
  vector.kind === 'items' && isHolder(vector.json)
    ? Object.values(vector.json).reduce<number>((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 0)
    : 0
