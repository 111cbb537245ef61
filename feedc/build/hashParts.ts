import { createHash } from 'node:crypto'
import type { FeedIndex, PartRef } from '@core/feed/wire/index'
import type { Content } from '@feedc/content/Content'
import { composeNews, composeParts } from './compose'
import type { FeedFile } from './feedFile'
import { newsPages } from './newsPages'
import { serialize } from './serialize'
import { stationsInCells } from './stationsInCells'

export interface HashedParts {
  readonly parts: FeedIndex['parts']
  /** Newest page first, as the index lists them. */
  readonly archive: readonly PartRef[]
  readonly files: readonly FeedFile[]
}

/** Each part named by the SHA-256 of its bytes: an unchanged part keeps its name, and every cache may keep it for ever. */
export function hashParts(content: Content): HashedParts {
  const files: FeedFile[] = [...content.images].map(([name, bytes]) => ({ name, bytes }))
  const add = (name: string, value: unknown): PartRef => {
    const bytes = serialize(value)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const path = `${name}.${sha256}.json`
    files.push({ name: path, bytes })
    // The hash stands twice. In this order its copies lie a multiple of three apart, so that they look alike in base64 too
    // and gzip finds them: a fifth of the index.
    return { path, sha256, bytes: bytes.length }
  }
  const pages = newsPages(content)
  // Oldest first: each page names the one before it, so the news part names them all, and its hash vouches for them.
  const archive: PartRef[] = []
  pages.archive.forEach((items, at) => {
    archive.unshift(add(`archive-${at + 1}`, composeNews(content, items, archive[0]?.path)))
  })
  const { stations, alerts, enrolment } = composeParts(content)
  const parts: FeedIndex['parts'] = {
    news: add('news', composeNews(content, pages.news, archive[0]?.path)),
    stations: add('stations', stationsInCells(content, add) ?? stations()),
    alerts: add('alerts', alerts),
    enrolment: add('enrolment', enrolment),
  }
  return { parts, archive, files }
}
