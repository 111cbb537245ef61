import { ruleCopy } from './copy'
import { linksOf } from './links'
import { noticeAt } from './spots'
import type { Rule } from './types'

/** Shorteners met in Chinese messages and abroad. A list is never whole; the allow list stands behind it. */
const SHORTENERS = new Set([
  '3.cn',
  '985.so',
  'bit.ly',
  'cutt.ly',
  'dwz.cn',
  'dwz.mk',
  'goo.gl',
  'is.gd',
  'm.tb.cn',
  'mr.mw',
  'ow.ly',
  'rb.gy',
  'sourl.cn',
  'suo.im',
  'suo.nz',
  't.cn',
  't.co',
  't.hk',
  'tb.cn',
  'tinyurl.com',
  'u.jd.com',
  'u.nu',
  'url.cn',
  'url.nu',
  'v.ht',
  'w.url.cn',
])

/** A short link hides where it leads, and can be pointed elsewhere after it was checked. */
export const shortLink: Rule = {
  code: 'short_link',
  severity: 'error',
  run: content =>
    linksOf(content)
      .filter(({ host }) => SHORTENERS.has(host.replace(/^www\./, '')))
      .map(({ spot, host }) => noticeAt(shortLink, spot, ruleCopy.shortLink(host))),
}
