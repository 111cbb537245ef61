import type { FeedError } from '@core/feed/FeedError'
import { type PartContent, parsePart } from '@core/feed/parsePart'
import type { Alert, Article, Heard, Station } from '@core/feed/types'
import type { PartName } from '@core/feed/wire/index'
import type { Result } from '@core/result'
import { toInstant } from '@core/time/shanghaiTime'

/** Back from what screens read to the names and forms of the wire, every default filled in: what two clients can compare. */
const WIRE: { readonly [N in PartName]: (content: PartContent[N]) => Record<string, readonly unknown[]> } = {
  news: articles => ({ items: articles.map(article) }),
  stations: stations => ({ features: stations.map(station) }),
  alerts: ({ alerts, ...lists }) => ({ ...lists, alerts: alerts.map(alert) }),
  enrolment: lists => ({ ...lists }),
}

/** A part's JSON as the product reads it: what it keeps of each list, and where what was dropped. */
export function readItems(name: PartName, json: unknown): Result<object, FeedError> {
  const parsed = parsePart(name, json)
  if (!parsed.ok) return parsed
  const dropped = parsed.value.dropped.map(({ code, at }) => [at.split('/').slice(0, 3).join('/'), code])
  const content = (WIRE[name] as (content: unknown) => object)(parsed.value.value)
  return { ok: true, value: { content, dropped, cells: parsed.value.elsewhere?.cells ?? [] } }
}

const article = ({ publishedAtMs, topics, ...rest }: Article) => ({
  ...rest,
  date_published: toInstant(publishedAtMs),
  tags: topics,
})

const station = ({ at, heard, ...rest }: Station) => ({
  ...rest,
  geometry: at && { type: 'Point', coordinates: [at.lng, at.lat] },
  heard: heard.map(word),
})
const word = ({ atMs, isAccepted, ...rest }: Heard) => ({ ...rest, at: toInstant(atMs), accepted: isAccepted })

const alert = ({ sentAtMs, effectiveAtMs, expiresAtMs, ...rest }: Alert) => ({
  ...rest,
  sent: toInstant(sentAtMs),
  effective: toInstant(effectiveAtMs),
  expires: toInstant(expiresAtMs),
})
