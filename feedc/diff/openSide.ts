import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readEnvelope } from '@core/feed/envelope'
import { openPart } from '@core/feed/openPart'
import { openStations } from '@core/feed/openStations'
import { type PartContent, parsePart } from '@core/feed/parsePart'
import { readIndex } from '@core/feed/readIndex'
import type { FeedIndex, PartName, PartRef } from '@core/feed/wire/index'
import { err, ok, type Result } from '@core/result'
import { composeNews, composeParts } from '@feedc/build/compose'
import { readIfThere } from '@feedc/build/openFeedFolder'
import { serialize } from '@feedc/build/serialize'
import { checkContent } from '@feedc/checkContent'
import type { Content } from '@feedc/content/Content'
import { copy } from './copy'
import { fetchBytes } from './fetchBytes'

type ReadBytes = (name: string) => Promise<Uint8Array | null>

/**
 * One side of a comparison as a phone would read it: a built feed's folder, a content folder, or the address of a published feed.
 * The signature isn't asked for: nothing here reaches a courier. Errors: a sentence for the editor.
 */
export async function openSide(name: string, nowMs: number): Promise<Result<PartContent, string>> {
  if (/^https?:\/\//.test(name)) return openFeed(file => fetchBytes(new URL(file, folderUrl(name))), copy.unreachable)
  // As `feedc publish --to` writes it: pasted from there, it means the same folder here.
  const dir = name.replace(/^file:(?:\/\/)?/, '')
  if (existsSync(join(dir, 'index.json'))) return openFeed(async file => readIfThere(dir, file), copy.notAFeed)
  if (existsSync(join(dir, 'feed.yaml'))) return openContent(dir, nowMs)
  return err(existsSync(dir) ? copy.notAFeed : copy.notThere)
}

/** The address of the index, or of the folder that it is in. */
const folderUrl = (url: string): string => `${url.replace(/\/index\.json$/, '').replace(/\/$/, '')}/`

/** A built or published feed, wherever its files are read from. `otherwise`: the sentence for one that isn't there. */
export async function openFeed(read: ReadBytes, otherwise: string): Promise<Result<PartContent, string>> {
  const bytes = await read('index.json')
  const envelope = bytes && readEnvelope(bytes)
  const index = envelope?.ok ? readIndex(envelope.value.payload) : null
  if (!index?.ok) return err(bytes ? copy.notAFeed : otherwise)
  const { parts, archive } = index.value
  const [news, stations, alerts, enrolment] = await Promise.all([
    openNews(read, parts.news, archive),
    openAllStations(read, parts.stations),
    open(read, 'alerts', parts.alerts),
    open(read, 'enrolment', parts.enrolment),
  ])
  if (!news.ok) return news
  if (!stations.ok) return stations
  if (!alerts.ok) return alerts
  if (!enrolment.ok) return enrolment
  return ok({ news: news.value, stations: stations.value, alerts: alerts.value, enrolment: enrolment.value })
}

async function open<N extends PartName>(read: ReadBytes, name: N, ref: PartRef): Promise<Result<PartContent[N], string>> {
  const bytes = await read(ref.path)
  const part = bytes && openPart(name, ref, bytes)
  if (!part?.ok) return err(copy.refusedPart(copy.part[name], part ? part.error.code : 'missing'))
  return ok(part.value.value)
}

async function openAllStations(read: ReadBytes, ref: PartRef): Promise<Result<PartContent['stations'], string>> {
  const stations = await openStations(ref, read)
  return stations.ok ? stations : err(copy.refusedPart(copy.part.stations, stations.error.code))
}

/** Older issues too: moved into the archive is not gone. */
async function openNews(
  read: ReadBytes,
  news: PartRef,
  archive: FeedIndex['archive'],
): Promise<Result<PartContent['news'], string>> {
  const pages = await Promise.all([news, ...archive].map(ref => open(read, 'news', ref)))
  const refused = pages.find(page => !page.ok)
  return refused ?? ok(pages.flatMap(page => (page.ok ? page.value : [])))
}

function openContent(dir: string, nowMs: number): Result<PartContent, string> {
  const { content, errors } = checkContent(dir, nowMs)
  return errors > 0 ? err(copy.hasErrors(errors)) : sideOf(content)
}

/** Content without errors. */
export function sideOf(content: Content): Result<PartContent, string> {
  const { stations, alerts, enrolment } = composeParts(content)
  const articles = content.articles.map(({ value }) => value)
  const read = {
    news: asRead('news', composeNews(content, articles, undefined)),
    stations: asRead('stations', stations()),
    alerts: asRead('alerts', alerts),
    enrolment: asRead('enrolment', enrolment),
  }
  return isWhole(read) ? ok(read) : err(copy.hasErrors(1))
}

const isWhole = (parts: { readonly [N in PartName]: PartContent[N] | null }): parts is PartContent =>
  Object.values(parts).every(part => part !== null)

/** Through the bytes and back: what serialize leaves out, a phone doesn't see. */
function asRead<N extends PartName>(name: N, value: unknown): PartContent[N] | null {
  const part = parsePart(name, JSON.parse(serialize(value).toString()))
  return part.ok ? part.value.value : null
}
