import { isAllowedUrl } from '@core/feed/allowList'
import { closest } from '@feedc/closest'
import { ruleCopy } from './copy'
import { isLookAlike, isWellFormed, linksOf } from './links'
import { noticeAt } from './spots'
import type { Rule } from './types'

const HOLIDAYS = 'holidays.yaml'

/**
 * An address whose host isn't on the list that is built into the package: on the phone it would be dead text.
 * Asks the phone's own test, so that the two can't disagree. Map tiles are fetched, not tapped, and need no place on it;
 * where holidays come from is never shown.
 */
export const hostNotAllowed: Rule = {
  code: 'host_not_allowed',
  severity: 'error',
  run: content => {
    const hosts = content.config?.value.allow.hosts ?? []
    return linksOf(content)
      .filter(({ spot }) => spot.at.file !== HOLIDAYS)
      .filter(({ spot, url, host, isField }) => isField && spot.field !== 'tiles' && isWellFormed(url) && !isLookAlike(host))
      .filter(({ url }) => !isAllowedUrl(url, hosts))
      .map(({ spot, host }) => noticeAt(hostNotAllowed, spot, ruleCopy.hostNotAllowed(host, closest(host, hosts))))
  },
}
