/** Vectors of §3.12: directories of cities, whose feed somebody should read, and whose signature counts in which city. */
const TYPE = 'application/vnd.nuanfeng.directory+json'
const DIRECTORY_ID = 'test-cities'

interface Tools {
  /** A payload in an envelope that the test key signed. */
  readonly envelope: (payload: string, patch: object, payloadType: string) => string
  readonly publicKey: string
  /** A feed's index, signed by the test key. */
  readonly index: (patch: object) => string
}

/** RFC 8032's second test key: a city that isn't the first one. */
const OTHER = Buffer.from('3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c', 'hex').toString('base64')

export function directoryVectors({ envelope, publicKey, index }: Tools): readonly (readonly [string, object])[] {
  const city = (id: string, patch: object = {}) => ({
    id,
    name: '甲',
    path: `${id}/`,
    box: [120, 30, 121, 31],
    centre: { name: '广场', lng: 120.5, lat: 30.5 },
    credits: ['数据来自某处'],
    keys: [{ keyid: 'other', publicKey: OTHER }],
    ...patch,
  })
  const here = city('test-feed', { keys: [{ keyid: 'test', publicKey }] })
  const payload = (patch: object = {}) => ({
    spec: '1.0',
    directory: DIRECTORY_ID,
    revision: 1795392000,
    generated: '2026-11-23T08:00:00+08:00',
    expires: '2027-05-23T08:00:00+08:00',
    cities: [here, city('north')],
    ...patch,
  })
  const signed = (patch: object = {}): string => envelope(JSON.stringify(payload(patch)), {}, TYPE)
  const held = (patch: object, floor = 0) => ({ held: { index: payload(patch), floor } })
  const good = signed()
  const trust = { directory: DIRECTORY_ID, keys: [{ keyid: 'test', publicKey }] }
  const judged = (verdict: 'same' | 'newer', binds: boolean) => ({ expect: { verdict, binds } })
  const at = (instant: string): { nowMs: number } => ({ nowMs: Date.parse(instant) })
  const ids = (cities: readonly object[], dropped: readonly (readonly string[])[]) => ({ expect: { cities, dropped } })
  const whole = (entry: object) => ({ centre: null, credits: [], ...entry })
  const bare = { id: 'east', name: '乙', path: 'https://feed.example.cn/east/', box: [121, 30, 122, 31], keys: here.keys }

  const DIRECTORIES: Readonly<Record<string, object>> = {
    'ok.directory': { text: good, about: 'two cities, signed by the root', ...ids([here, city('north')], []) },
    'ok.directory-later-fields': {
      text: signed({
        spec: '1.4',
        weather: {},
        cities: [
          { ...bare, population: 7 },
          { ...bare, id: 'west', centre: null, credits: null },
        ],
      }),
      about: 'fields nobody knows, and fields that may be absent',
      ...ids([whole(bare), whole({ ...bare, id: 'west' })], []),
    },
    'ok.directory-bad-cities': {
      text: signed({
        cities: [
          city('a', { path: '../elsewhere/' }),
          city('b', { path: 'https://user@feed.example.cn/' }),
          city('c', { path: 'https://feed.example.cn:8443/' }),
          city('d', { path: 'no-slash' }),
          city('e', { path: 'https://feed.example.cn/?city=e/' }),
          city('f', { box: [121, 30, 120, 31] }),
          city('g', { keys: [] }),
          city('h', { keys: [{ keyid: 'h', publicKey: 'AAAA' }] }),
          city('i', { name: '' }),
          'a city',
          city('j'),
          city('j', { name: '又一个' }),
        ],
      }),
      about: 'a city that can’t be one is left out, and of two with one id the second',
      ...ids(
        [city('j')],
        [...Array.from({ length: 10 }, (_, n) => [`/cities/${n}`, 'bad_item']), ['/cities/11', 'duplicate_id']],
      ),
    },
    'ok.directory-without-cities': { text: signed({ cities: [] }), about: 'every city has gone', ...ids([], []) },
    'ok.directory-newer': {
      text: good,
      about: 'newer than the one at hand',
      ...held({ revision: 1795391999 }),
      ...judged('newer', true),
    },
    'ok.directory-same': {
      text: envelope(JSON.stringify({ weather: {}, ...payload() }, null, 1), {}, TYPE),
      about: 'other bytes, and the same in every field that is known',
      ...held({}),
      ...judged('same', true),
    },
    'ok.directory-clocks-differ': {
      text: good,
      about: 'one clock of two puts it into the future',
      ...held({ revision: 1, generated: '2026-01-01T08:00:00+08:00' }),
      ...at('2026-11-21T08:00:00+08:00'),
      serverMs: Date.parse('2026-11-23T09:00:00+08:00'),
      ...judged('newer', false),
    },
    'bad_envelope.directory-as-an-index': {
      text: index({}),
      about: 'an index where the directory should be, though the root’s key signed it',
    },
    'unknown_key.directory-of-somebody': {
      text: envelope(JSON.stringify(payload()), { signatures: [{ keyid: 'other', sig: `${'A'.repeat(86)}==` }] }, TYPE),
      about: 'signed by a city, not by the root',
    },
    'bad_signature.directory-changed': {
      text: envelope(JSON.stringify(payload({ revision: 1795392001 })), { signatures: JSON.parse(good).signatures }, TYPE),
      about: 'the signature of another directory',
    },
    'bad_directory.no-cities': { text: signed({ cities: undefined }), about: 'signed, and no directory' },
    'bad_directory.too-many-cities': { text: signed({ cities: Array(1001).fill(0) }), about: 'more cities than a client reads' },
    'bad_directory.ends-before-it-begins': { text: signed({ expires: '2026-11-23T07:59:59+08:00' }), about: 'never valid' },
    'newer_spec.directory': {
      text: signed({ spec: '2.0', cities: 'elsewhere' }),
      about: 'a major version this client does not know',
    },
    'other_feed.directory-elsewhere': {
      text: signed({ directory: 'another-country' }),
      about: 'signed by the same root for another app',
    },
    'implausible_revision.directory': {
      text: signed({ revision: Number.MAX_SAFE_INTEGER }),
      about: 'would lock every later directory out',
    },
    'rollback.directory': { text: good, about: 'older than the one at hand', ...held({ revision: 1795392001 }) },
    'rollback.directory-below-floor': {
      text: good,
      about: 'older than what was once seen',
      ...held({ revision: 1 }, 1795392001),
    },
    'same_revision_other_bytes.directory': {
      text: good,
      about: 'two directories under one revision',
      ...held({ cities: [city('north')] }),
    },
    'expired.directory': {
      text: good,
      about: 'past its date, while the one at hand is valid',
      ...held({ revision: 1, expires: '2027-06-01T08:00:00+08:00' }),
      ...at('2027-05-23T08:00:00+08:00'),
    },
    'from_the_future.directory': {
      text: good,
      about: 'made more than a day after this clock’s now',
      ...held({ revision: 1, generated: '2026-01-01T08:00:00+08:00' }),
      ...at('2026-11-22T07:59:59+08:00'),
    },
    'ok.city-of-its-own-key': {
      text: good,
      city: { id: 'test-feed', text: index({}) },
      about: 'a city’s index, signed by the city’s key',
    },
    'unknown_key.city-by-another-citys-key': {
      text: good,
      city: { id: 'north', text: index({ feed: 'north' }) },
      about: 'an index for one city, signed by the key of another',
    },
    'other_feed.city-under-another-name': {
      text: good,
      city: { id: 'test-feed', text: index({ feed: 'north' }) },
      about: 'a city’s key, and another city’s id',
    },
    'unknown_key.city-that-has-gone': {
      text: signed({ cities: [city('north')] }),
      city: { id: 'test-feed', text: index({}) },
      about: 'a city that the directory doesn’t list has no key',
    },
  }
  const box = (id: string, ...edges: readonly number[]) => ({ ...bare, id, box: edges })
  const which = {
    kind: 'which',
    about: 'whose feed to read: one’s own while one is inside its box, else the smallest box around',
    cities: [box('wide', 119, 30, 122, 33), box('west', 119.9, 30.7, 121.4, 32.1), box('east', 120.8, 30.6, 122.2, 31.9)],
    from: [
      ['east', 121.5, 31.2],
      ['east', 120.6, 31.3],
      ['west', 121.0, 31.4],
      ['east', 121.0, 31.4],
      ['north', 121.0, 31.4],
      ['west', 122.2, 31.9],
      ['west', 119.0, 30.0],
      ['west', 116.4, 39.9],
      ['nowhere', 122.2, 30.6],
    ],
    expect: { answers: [null, 'west', null, null, 'east', 'east', 'wide', null, 'east'] },
  }
  return [
    ...Object.entries(DIRECTORIES).map(([name, vector]) => [name, { kind: 'directory', trust, ...vector }] as const),
    ['ok.which-city', which],
  ]
}
