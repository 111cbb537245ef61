import { currentAlerts } from '@core/alerts/capLifecycle'
import { verdict } from '@core/alerts/verdict'
import { isAllowedAppId, isAllowedPhone, isAllowedUrl, isSafeToClip } from '@core/feed/allowList'
import type { FeedError } from '@core/feed/FeedError'
import { parseInstant } from '@core/feed/instant'
import { judgeIndex } from '@core/feed/judgeIndex'
import { openIndex } from '@core/feed/openIndex'
import { openPart } from '@core/feed/openPart'
import { parseLists } from '@core/feed/parseLists'
import { parseStations } from '@core/feed/parseStations'
import { openState } from '@core/hours/openState'
import type { Result } from '@core/result'
import { readItems } from './productContent'
import type { AlertsVector, Allow, CheckVector, HoursVector, IndexVector, OutwardVector, Vector } from './vector'

/** What the product says to a vector, in the words that any client answers with (test/vectors/README.md). */
export function productAnswer(vector: Vector): Record<string, unknown> {
  switch (vector.kind) {
    case 'index':
      return said(index(vector))
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
  copyText: (text, { hosts }) => isSafeToClip(text, hosts),
}
const outward = ({ as, texts, allow }: OutwardVector): readonly boolean[] => texts.map(text => OUTWARD[as](text, allow))
