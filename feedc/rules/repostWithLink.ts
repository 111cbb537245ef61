import { HEADING } from '@feedc/content/stationColumns.copy'
import { SOURCE_KIND_OF } from '@feedc/content/words'
import { ruleCopy } from './copy'
import { noticeAt, type Spot, spotsOf } from './spots'
import type { Rule } from './types'

/** A reposted source with a link: the link would lend a repost the weight of the outlet it names. */
export const repostWithLink: Rule = {
  code: 'repost_with_link',
  severity: 'error',
  run: content => {
    const spots = spotsOf(content)
    const reposts = new Set(spots.filter(isRepost).map(keyOf))
    return spots
      .filter(spot => isUrl(spot) && spot.text !== '' && reposts.has(keyOf(spot)))
      .map(spot => noticeAt(repostWithLink, spot, ruleCopy.repostWithLink))
  },
}

const isRepost = ({ field, text }: Spot): boolean =>
  SOURCE_KIND_OF[text] === 'repost' && (field === HEADING.sourceKind || /(^|\.)kind$/.test(field ?? ''))
const isUrl = ({ field }: Spot): boolean => field === HEADING.sourceUrl || /(^|\.)url$/.test(field ?? '')

/** Which source of which record a field belongs to. A station has one, in its own columns. */
const keyOf = ({ at, field }: Spot): string => `${at.file}:${at.line}:${(field ?? '').replace(/[^.]*$/, '')}`
