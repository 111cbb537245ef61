import { ruleCopy } from './copy'
import { isLookAlike, linksOf } from './links'
import { noticeAt } from './spots'
import type { Rule } from './types'

/** A host with letters that only look Latin, or the punycode of one: how a fraud borrows an office's name. */
export const homoglyphHost: Rule = {
  code: 'homoglyph_host',
  severity: 'error',
  run: content =>
    linksOf(content)
      .filter(({ host }) => isLookAlike(host))
      .map(({ spot, host }) => noticeAt(homoglyphHost, spot, ruleCopy.homoglyph(host))),
}
