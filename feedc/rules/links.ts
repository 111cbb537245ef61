import { LINK } from '@core/feed/forms'
import type { Content } from '@feedc/content/Content'
import { HEADING } from '@feedc/content/stationColumns.copy'
import { nameOf, type Spot, spotsOf } from './spots'

/** A web address an editor wrote: in a field made for one, or loose in a text. */
export interface Link {
  readonly spot: Spot
  readonly url: string
  readonly isField: boolean
  /** Lower case; '' when there is none to be found. */
  readonly host: string
}

const URL_FIELDS: readonly string[] = ['url', 'reportUrl', 'tiles', HEADING.sourceUrl]
/** What a phone may open, at a host with a name: no bare IP address. Map tiles have placeholders: https://host/{z}/{x}/{y}.png. */
export const isWellFormed = (url: string): boolean => /\.[a-z]/.test(LINK.exec(url.replace(/\{[a-z]\}/g, '0'))?.[1] ?? '')

/** Letters that only look Latin, or the punycode of some. */
export const isLookAlike = (host: string): boolean => /[^\x21-\x7e]|(?:^|\.)xn--/.test(host)

const IN_TEXT = /https?:\/\/[^\s"'<>()\uff08\uff09\u3001\u3002\uff0c\uff1b]+/gi

const cache = new WeakMap<Content, readonly Link[]>()

export function linksOf(content: Content): readonly Link[] {
  const links = cache.get(content) ?? findLinks(content)
  cache.set(content, links)
  return links
}

const findLinks = (content: Content): readonly Link[] =>
  spotsOf(content).flatMap(spot => {
    const known = ofSpot.get(spot) ?? linksIn(spot)
    ofSpot.set(spot, known)
    return known
  })

const ofSpot = new WeakMap<Spot, readonly Link[]>()

const linksIn = (spot: Spot): readonly Link[] =>
  URL_FIELDS.includes(nameOf(spot)) && spot.text !== ''
    ? [{ spot, url: spot.text, isField: true, host: hostOf(spot.text) }]
    : [...spot.text.matchAll(IN_TEXT)].map(([url]) => ({ spot, url, isField: false, host: hostOf(url) }))

/** Whatever a browser would take for the host, so that tricks before it are seen and not skipped. */
const hostOf = (url: string): string => (/^[a-z]+:\/\/(?:[^/?#]*@)?([^/?#:]*)/i.exec(url)?.[1] ?? '').toLowerCase()
