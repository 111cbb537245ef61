/** Vectors of parts of which some records stay and some are dropped; which is written by hand (docs/feed-format.md §2, §3.2–3.5). */
const source = { name: '来源' }
const legal = (id: unknown, patch: object = {}) => ({ id, title: '标题', text: '条文', source, ...patch })
const EMPTY = { paths: [], triage: [], channels: [], benefits: [], hotlines: [], legal: [], checklists: [], answers: [] }
const enrolment = (patch: object) => ({ ...EMPTY, ...patch })
const ASTRAL = '😀'

const station = (id: string, patch: object = {}) => ({
  type: 'Feature',
  id,
  properties: {
    name: '站',
    kind: 'courier_station',
    district: '区',
    amenities: {},
    precision: 'address',
    status: 'open',
    source,
    ...patch,
  },
})
const stations = (...features: unknown[]) => ({ type: 'FeatureCollection', features })
const news = (...items: unknown[]) => ({ version: 'https://jsonfeed.org/version/1.1', title: '题', language: null, items })
const article = (id: string, patch: object = {}, ours: object = {}) => ({
  id,
  title: '题',
  content_text: '一段\n\n 二段',
  date_published: '2026-11-24T00:00:00+08:00',
  _nuanfeng: { bulletin: { id: 'b', title: '简报', date: '2026-11-24' }, ...ours },
  ...patch,
})

interface Listed {
  readonly about: string
  readonly part: string
  readonly json: unknown
  readonly dropped: readonly (readonly [at: string, code: string])[]
}

const hash = 'ab'.repeat(32)
const cell = (key: string, patch: object = {}) => ({
  path: `stations-${key}.${hash}.json`,
  sha256: hash,
  bytes: 200,
  count: 3,
  ...patch,
})

const CASES: Readonly<Record<string, Listed>> = {
  'stations-in-cells': {
    about: 'cells that say where they are, and some that can’t be asked for',
    part: 'stations',
    json: {
      ...stations(station('a')),
      total: 20_000,
      cells: [
        cell('31', { toilets: 1, districts: ['区'], box: [120.1, 31, 120.2, 31.1] }),
        cell('30', { toilets: null, districts: null, box: null }),
        cell('31', { count: 5 }),
        cell('32', { path: `stations.${hash}.json` }),
        cell('33', { sha256: 'cd'.repeat(32) }),
        cell('x0', { box: [120.1, 31, 120.2] }),
        cell('x1', { count: -1 }),
        'a cell',
      ],
    },
    dropped: [
      ['/cells/2', 'duplicate_id'],
      ['/cells/3', 'bad_item'],
      ['/cells/4', 'bad_item'],
      ['/cells/5', 'bad_item'],
      ['/cells/6', 'bad_item'],
      ['/cells/7', 'bad_item'],
    ],
  },
  'items-null-is-absent': {
    about: 'null where a field may be absent, and where it may not',
    part: 'enrolment',
    json: enrolment({
      channels: [
        { id: 'a', name: '名', appid: null, url: null, appPath: null, copyText: null, steps: ['一'], sources: [source] },
        { id: 'b', name: null, steps: ['一'], sources: [source] },
      ],
      paths: [
        {
          id: 'p',
          title: '题',
          subtitle: '副',
          steps: [{ text: '一', detail: null }],
          bring: null,
          duration: null,
          sources: [source],
        },
      ],
    }),
    dropped: [['/channels/1', 'bad_item']],
  },
  'items-lengths': {
    about: 'lengths are UTF-16 units: 100 characters beyond U+FFFF fill a Line',
    part: 'enrolment',
    json: enrolment({
      legal: [legal('a', { title: ASTRAL.repeat(100) }), legal('b', { title: ASTRAL.repeat(101) }), legal('c', { title: '' })],
    }),
    dropped: [
      ['/legal/1', 'bad_item'],
      ['/legal/2', 'bad_item'],
    ],
  },
  'items-ids': {
    about: 'the first of two with one id stays; a bad record keeps no id from another; a line end is no end',
    part: 'enrolment',
    json: enrolment({ legal: [legal('a', { text: 7 }), legal('a'), legal('a'), legal('b\n'), legal('c/d'), legal(3)] }),
    dropped: [
      ['/legal/0', 'bad_item'],
      ['/legal/2', 'duplicate_id'],
      ['/legal/3', 'bad_item'],
      ['/legal/4', 'bad_item'],
      ['/legal/5', 'bad_item'],
    ],
  },
  'items-later-words': {
    about: 'a word that came later: read as the most careful there is, or not at all',
    part: 'stations',
    json: stations(
      station('a', {
        source: { name: '来源', kind: 'blog' },
        precision: 'door',
        amenities: { sauna: true, toilet: 'yes' },
        services: ['sauna'],
      }),
      station('b', { kind: 'spaceport' }),
      station('c', { status: 'haunted' }),
      station('d', { heard: [{ kind: 'painted', at: '2026-11-24T08:00:00+08:00', decided: '2026-11-24', accepted: true }] }),
    ),
    dropped: [
      ['/features/1', 'bad_item'],
      ['/features/2', 'bad_item'],
    ],
  },
  'items-hours': {
    about: 'an interval that ends before it begins drops the station; an empty object may be an empty list',
    part: 'stations',
    json: stations(
      station('a', { hours: { text: 'x', weekly: [[600, 60]] } }),
      station('b', { amenities: [] }),
      station('c', { hours: 0 }),
    ),
    dropped: [
      ['/features/0', 'bad_item'],
      ['/features/2', 'bad_item'],
    ],
  },
  'items-news': {
    about: 'tags and blocks that came later are passed over; 31 February is no day of publication',
    part: 'news',
    json: news(
      article(
        'a',
        { tags: ['rights', 'sports', 7] },
        {
          blocks: [
            { type: 'video', url: 'x' },
            { type: 'paragraph', text: '段' },
          ],
        },
      ),
      article('b', { date_published: '2026-02-31T00:00:00+08:00' }),
      article('c', { summary: null, tags: null, authors: null }, { rank: null, blocks: null, related: [] }),
      article('d', {}, { blocks: ['text'] }),
    ),
    dropped: [
      ['/items/1', 'bad_item'],
      ['/items/3', 'bad_item'],
    ],
  },
}

const kept = [
  'ok.items-no-duplicate-hotlines',
  {
    kind: 'items',
    about: 'one number for two purposes stands twice',
    part: 'enrolment',
    json: enrolment({
      hotlines: ['一', '二'].map(purpose => ({ number: '12333', name: '名', purpose, group: 'labour', source })),
    }),
    expect: { dropped: [] },
  },
] as const

const bad = [
  'bad_part.a-list-is-missing',
  {
    kind: 'items',
    about: 'each list of a part is there, be it empty',
    part: 'enrolment',
    json: { ...EMPTY, answers: undefined },
  },
] as const

/** File name without its ending → vector. */
export const LISTED: readonly (readonly [name: string, vector: object])[] = [
  ...Object.entries(CASES).map(
    ([name, { dropped, ...put }]) => [`ok.${name}`, { kind: 'items', ...put, expect: { dropped } }] as const,
  ),
  kept,
  bad,
]
