import { type CourierState, INITIAL } from '@core/courier/courierState'

/** Nothing of it as on a first day. Made up. */
export const USED: CourierState = {
  schemaVersion: 4,
  favourites: [
    { kind: 'station', id: 'SH-017', atMs: 1 },
    { kind: 'guide', id: 'cod-elderly', atMs: 2 },
  ],
  history: [{ kind: 'article', id: 'a', atMs: 2, title: '测试' }],
  readIds: ['a'],
  settings: { theme: 'dark', fontStep: 4, isCare: true },
  place: {
    name: '人民广场',
    district: '测试区',
    subdistrict: null,
    at: { datum: 'wgs84', lng: 121.47, lat: 31.23 },
    how: 'on_map',
  },
  isLocatingRefused: true,
  filter: {
    amenities: ['toilet'],
    openNow: true,
    night: true,
    district: '测试区',
    kind: 'community_canteen',
    favourites: true,
    withinM: 3000,
  },
  searches: ['热饭'],
  reports: [{ id: 'r', stationId: 'SH-017', kind: 'locked', note: '', atMs: 3, token: 't', sending: 'kept' }],
  dayTokens: { day: '2026-11-24', byStation: { 'SH-017': 't' } },
  placeUses: [{ id: 'SH-017', weight: 3, atMs: 5 }],
  outletPhone: '021-00000000',
  ticks: { cod: ['到付几百上千元'] },
  tickedAtMs: { cod: 4 },
}

export interface Damaged {
  readonly stored: unknown
  /** What of USED is there all the same: all of it but what is named. */
  readonly but: Partial<CourierState>
  readonly repaired: readonly string[]
}

const broken = (patch: Record<string, unknown>, but: Partial<CourierState>): Damaged => ({
  stored: { ...USED, ...patch },
  but,
  repaired: Object.keys(patch).filter(key => patch[key] !== undefined && key in INITIAL && key !== 'schemaVersion'),
})
const [starred] = USED.favourites
const [report] = USED.reports
const { isCare, ...twoSettings } = USED.settings
const { withinM, ...sixFilters } = USED.filter

/** Storage from the future, from the past and damaged, and what must be left of it. */
export const DAMAGED: Readonly<Record<string, Damaged>> = {
  'a newer app’s, with a field nobody knows yet': broken({ schemaVersion: 5, dreams: ['编的'] }, {}),
  'a newer app’s, with another shape of favourites': broken({ schemaVersion: 6, favourites: { byId: {} } }, { favourites: [] }),
  'a newer app’s, with a kind of favourite of its own': broken(
    { schemaVersion: 5, favourites: [starred, { kind: 'dream', id: 'x', atMs: 1 }] },
    { favourites: [starred!] },
  ),
  'a newer app’s, with a theme of its own': broken(
    { schemaVersion: 9, settings: { ...USED.settings, theme: 'sepia' } },
    { settings: { ...USED.settings, theme: 'system' } },
  ),
  'no version at all': broken({ schemaVersion: undefined }, {}),
  'a version in words': broken({ schemaVersion: 'four' }, {}),
  'half a version': broken({ schemaVersion: 2.5 }, {}),
  'a version below the first': broken({ schemaVersion: -1 }, {}),
  'null for a version': broken({ schemaVersion: null }, {}),
  'favourites: null': broken({ favourites: null }, { favourites: [] }),
  'favourites: [null]': broken({ favourites: [null] }, { favourites: [] }),
  'a null among favourites': broken({ favourites: [null, starred] }, { favourites: [starred!] }),
  'a favourite without an id': broken({ favourites: [{ kind: 'station', atMs: 1 }, starred] }, { favourites: [starred!] }),
  'a favourite without a time': broken(
    { favourites: [{ kind: 'station', id: 'SH-017' }] },
    { favourites: [{ kind: 'station', id: 'SH-017', atMs: 0 }] },
  ),
  'favourites as a text': broken({ favourites: 'SH-017' }, { favourites: [] }),
  'a history of numbers': broken({ history: [1, 2, 3] }, { history: [] }),
  'a title that is a number': broken(
    { history: [{ kind: 'article', id: 'a', atMs: 2, title: 7 }] },
    { history: [{ kind: 'article', id: 'a', atMs: 2 }] },
  ),
  'read articles with a null among them': broken({ readIds: ['a', null] }, {}),
  'settings without care mode': broken({ settings: twoSettings }, { settings: { ...USED.settings, isCare: false } }),
  'settings: null': broken({ settings: null }, { settings: INITIAL.settings }),
  'settings as a list': broken({ settings: [] }, { settings: INITIAL.settings }),
  'a font step of nine': broken(
    { settings: { ...USED.settings, fontStep: 9 } },
    { settings: { ...USED.settings, fontStep: null } },
  ),
  'care mode in words': broken(
    { settings: { ...USED.settings, isCare: 'yes' } },
    { settings: { ...USED.settings, isCare: false } },
  ),
  'a place without a point': broken({ place: { ...USED.place, at: { lng: 1 } } }, { place: null }),
  'a place as a text': broken({ place: '人民广场' }, { place: null }),
  'a point in another datum': broken({ place: { ...USED.place, at: { datum: 'gcj02', lng: 1, lat: 2 } } }, { place: null }),
  'a filter without a distance': broken({ filter: sixFilters }, { filter: { ...USED.filter, withinM: null } }),
  'a filter for what no station has': broken({ filter: { ...USED.filter, amenities: ['toilet', 'sauna'] } }, {}),
  'a filter for a kind that is gone': broken(
    { filter: { ...USED.filter, kind: 'castle' } },
    { filter: { ...USED.filter, kind: null } },
  ),
  'a filter: null': broken({ filter: null }, { filter: INITIAL.filter }),
  'searches with a number among them': broken({ searches: ['热饭', 7] }, {}),
  'a null among reports': broken({ reports: [report, null] }, {}),
  'a report of a kind nobody knows': broken({ reports: [report, { ...report, kind: 'haunted' }] }, {}),
  'a report whose way is a word nobody knows': broken({ reports: [{ ...report, sending: 'flying' }] }, {}),
  'day tokens without stations': broken(
    { dayTokens: { day: '2026-11-24' } },
    { dayTokens: { day: '2026-11-24', byStation: {} } },
  ),
  'day tokens: null': broken({ dayTokens: null }, { dayTokens: INITIAL.dayTokens }),
  'habits with a null among them': broken({ placeUses: [null, ...USED.placeUses] }, {}),
  'an outlet’s number as a number': broken({ outletPhone: 21 }, { outletPhone: '' }),
  'ticks that are no lists': broken({ ticks: { cod: 'all', gold: null } }, { ticks: {} }),
  'ticks: null': broken({ ticks: null }, { ticks: {} }),
  'times of ticks in words': broken({ tickedAtMs: { cod: 'noon' } }, { tickedAtMs: {} }),
  'the past: version 1': {
    stored: { ...USED, schemaVersion: 1 },
    but: { filter: { ...USED.filter, withinM: null }, reports: [{ ...report!, id: 'SH-017-3', token: 'SH-017-3' }] },
    repaired: [],
  },
  'the past: version 2, a null among reports': {
    stored: { ...USED, schemaVersion: 2, reports: [null, report] },
    but: { reports: [{ ...report!, id: 'SH-017-3', token: 'SH-017-3', sending: 'kept' }] },
    repaired: [],
  },
  'the past: version 3': { stored: { ...USED, schemaVersion: 3 }, but: { reports: [{ ...report!, token: 'r' }] }, repaired: [] },
}

/** What is left of it. */
export const leftOf = ({ but }: Damaged): CourierState => ({ ...USED, ...but })
