import { ruleCopy } from './copy'
import { noticeOf, type Rule } from './types'

/** Another feed id than the one phones have: they accept only theirs (§3.7 step 4). */
export const otherFeed: Rule = {
  code: 'other_feed',
  severity: 'error',
  run: ({ config }, { previous }) =>
    config && previous && config.value.feed !== previous.feed
      ? [noticeOf(otherFeed, config, 'feed', ruleCopy.otherFeed(previous.feed, config.value.feed))]
      : [],
}
