import { isAllowedPhone } from '@core/feed/allowList'
import { numbersIn } from '@core/feed/numbersIn.copy'
import { ruleCopy } from './copy'
import { noticeAt, spotsOf } from './spots'
import type { Rule } from './types'

/** "Call N", and N isn't on the list built into the package: the phone shows words where a button should be. A bulletin keeps its own words. */
export const callNotListed: Rule = {
  code: 'call_not_listed',
  severity: 'warning',
  run: content => {
    const phones = content.config?.value.allow.phones ?? []
    return spotsOf(content)
      .filter(({ at }) => !at.file.startsWith('bulletins/') && !at.file.endsWith('.csv'))
      .flatMap(spot =>
        numbersIn([spot.text])
          .filter(number => !isAllowedPhone(number, phones))
          .map(number => noticeAt(callNotListed, spot, ruleCopy.callNotListed(number))),
      )
  },
}
