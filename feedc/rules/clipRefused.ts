import { isSafeToClip } from '@core/feed/clipping.copy'
import { ruleCopy } from './copy'
import { noticeOf, type Rule } from './types'

/** Words for a courier's clipboard that the phone would not put there: the button beside them would be missing. Asks the phone's own test. */
export const clipRefused: Rule = {
  code: 'clip_refused',
  severity: 'warning',
  run: ({ channels, config }) =>
    channels.flatMap(entry =>
      entry.value.copyText && config && !isSafeToClip(entry.value.copyText, config.value.allow)
        ? [noticeOf(clipRefused, entry, 'copyText', ruleCopy.clipRefused(entry.value.copyText))]
        : [],
    ),
}
