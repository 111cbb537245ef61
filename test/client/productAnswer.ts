import { currentAlerts } from '@core/alerts/capLifecycle'
import { verdict } from '@core/alerts/verdict'
import { isAllowedAppId, isAllowedPhone, isAllowedUrl } from '@core/feed/allowList'
import { cityFor } from '@core/feed/cityFor'
import { isSafeToClip } from '@core/feed/clipping.copy'
import { FeedError } from '@core/feed/FeedError'
import { parseInstant } from '@core/feed/instant'
import { judgeIndex } from '@core/feed/judgeIndex'
import { checkDirectory, openDirectory } from '@core/feed/openDirectory'
import { openIndex } from '@core/feed/openIndex'
import { openPart } from '@core/feed/openPart'
import { asItIs, parseEach } from '@core/feed/parseEach'
import { parseLists } from '@core/feed/parseLists'
import { parseStations } from '@core/feed/parseStations'
import { CityEntry } from '@core/feed/wire/directory'
import { openState } from '@core/hours/openState'
import { err, ok, type Result } from '@core/result'
import { readItems } from './productContent'
import type {
  AlertsVector,
  Allow,
  CheckVector,
  DirectoryVector,
  HoursVector,
  IndexVector,
  OutwardVector,
  Vector,
  WhichVector,
} from './vector'

/** What the product says to a vector, in the words that any client answers with (test/vectors/README.md). */
export function productAnswer(vector: Vector): Record<string, unknown> {
  switch (vector.kind) {
    case 'index':
      return said(index(vector))
    case 'directory':
      return said(directory(vector))
    case 'which':
      return { code: 'ok', answers: which(vector) }
    case 'part':
      return said(map(openPart(vector.name, vector.ref, bytesOf(vector)), () => ({})))
    case 'items':
      return said(readItems(vector.part, vector.json))
    case 'hours':
      return { code: 'ok', answers: hours(vector) }
    case 'alerts':
      return { code: 'ok', answers: alerts(vector) }
    case 'check':
      return { code: 'ok', answers: check(vector) }
    case 'outward':
      return { code: 'ok', answers: outward(vector) }
  }
}

const map = <T, U>(result: Result<T, FeedError>, to: (value: T) => U): Result<U, FeedError> =>
  result.ok ? { ok: true, value: to(result.value) } : result
const said = (result: Result<object, FeedError>): Record<string, unknown> =>
  result.ok ? { code: 'ok', ...result.value } : { code: result.error.code }

const bytesOf = ({ base64, text }: { base64?: string; text?: string }): Buffer =>
  Buffer.from(base64 ?? text ?? '', base64 ? 'base64' : 'utf8')

/** When no vector says otherwise. */
const NOW = Date.parse('2026-11-24T08:00:00+08:00')

function index(vector: IndexVector): Result<object, FeedError> {
  const opened = openIndex(bytesOf(vector), vector.trust)
  if (!opened.ok || !vector.held) return map(opened, () => ({}))
  const { nowMs = NOW, serverMs = null, provenMs = 0 } = vector
  return map(judgeIndex(opened.value.index, vector.held, { ownMs: nowMs, serverMs, provenMs }), judged => ({ ...judged }))
}

function directory(vector: DirectoryVector): Result<object, FeedError> {
  const opened = openDirectory(bytesOf(vector), vector.trust)
  if (!opened.ok) return opened
  const { directory, dropped } = opened.value
  if (vector.city) {
    const { id, text } = vector.city
    const entry = directory.cities.find(city => city.id === id)
    return entry
      ? map(openIndex(Buffer.from(text), { feed: id, keys: entry.keys }), () => ({}))
      : err(new FeedError('unknown_key', ''))
  }
  const read = {
    dropped: dropped.map(({ code, at }) => [at.replace(/^(\/cities\/\d+).*/, '$1'), code]),
    cities: directory.cities,
  }
  if (!vector.held) return ok(read)
  const held = checkDirectory(vector.held.index)
  if (!held.ok) return held
  const { nowMs = NOW, serverMs = null, provenMs = 0 } = vector
  const clocks = { ownMs: nowMs, serverMs, provenMs }
  const judged = judgeIndex(directory, { index: held.value.directory, floor: vector.held.floor }, clocks)
  return map(judged, verdict => ({ ...read, ...verdict }))
}

function which({ cities, from }: WhichVector): readonly (string | null)[] {
  const known = parseEach(cities, '/cities', asItIs(CityEntry)).value
  return from.map(([here, lng, lat]) => cityFor(known, here, { datum: 'wgs84', lng, lat })?.id ?? null)
}

const ms = (instant: string): number => parseInstant(instant)!

function hours({ hours, at }: HoursVector): readonly string[] {
  const properties = { name: '站', kind: 'courier_station', district: '区', amenities: {}, precision: 'address', status: 'open' }
  const feature = { type: 'Feature', id: 'a', geometry: null, properties: { ...properties, source: { name: '源' }, hours } }
  const parsed = parseStations({ type: 'FeatureCollection', features: [feature] })
  if (!parsed.ok || !parsed.value.value[0]) throw new Error(`no hours: ${JSON.stringify(hours)}`)
  const read = parsed.value.value[0].hours
  return at.map(instant => openState(read, ms(instant)).kind.replace('always_open', 'open'))
}

function alerts({ alerts, at }: AlertsVector): readonly object[] {
  const parsed = parseLists('alerts', { alerts, guides: [], checks: [] })
  if (!parsed.ok) throw new Error('no alerts')
  const ids = (list: readonly { identifier: string }[]): readonly string[] => list.map(({ identifier }) => identifier)
  return at.map(instant => {
    const { active, expired, cancelled } = currentAlerts(parsed.value.value.alerts, ms(instant))
    const by = cancelled.map(({ alert, by }) => [alert.identifier, by.identifier])
    return { active: ids(active), expired: ids(expired), cancelled: by }
  })
}

function check({ check, ticked }: CheckVector): readonly string[] {
  const parsed = parseLists('alerts', { alerts: [], guides: [], checks: [check] })
  if (!parsed.ok || !parsed.value.value.checks[0]) throw new Error('no check')
  const read = parsed.value.value.checks[0]
  return ticked.map(texts => verdict(read, texts).level)
}

const OUTWARD: Readonly<Record<OutwardVector['as'], (text: string, allow: Allow) => boolean>> = {
  url: (text, { hosts }) => isAllowedUrl(text, hosts),
  phone: (text, { phones }) => isAllowedPhone(text, phones),
  appid: (text, { appids }) => isAllowedAppId(text, appids),
  copyText: isSafeToClip,
}
const outward = ({ as, texts, allow }: OutwardVector): readonly boolean[] => texts.map(text => OUTWARD[as](text, allow))
