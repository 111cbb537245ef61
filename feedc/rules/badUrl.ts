import { ruleCopy } from './copy'
import { isLookAlike, isWellFormed, linksOf } from './links'
import { noticeAt } from './spots'
import type { Rule } from './types'

/** An address that no phone may open: http, javascript, data, a user name before the host, a bare IP address, a port. */
export const badUrl: Rule = {
  code: 'bad_url',
  severity: 'error',
  run: content =>
    linksOf(content)
      .filter(({ url, host, isField }) => isField && !isWellFormed(url) && !isLookAlike(host))
      .map(({ spot, url }) => noticeAt(badUrl, spot, ruleCopy.badUrl(url))),
}
