import { dayOf } from '@core/time/shanghaiTime'
import { ruleCopy } from './copy'
import { noticeOf, type Rule } from './types'

/** An issue that waits for its day: it is checked now, and stays out of the feed until then. */
export const embargoed: Rule = {
  code: 'embargoed',
  severity: 'info',
  run: ({ embargoes }, { nowMs }) =>
    embargoes
      .filter(({ value }) => value.until > dayOf(nowMs))
      .map(entry => noticeOf(embargoed, entry, 'embargo', ruleCopy.embargoed(entry.value.until))),
}
