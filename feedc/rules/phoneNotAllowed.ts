import { isAllowedPhone } from '@core/feed/allowList'
import { PHONE } from '@core/feed/forms'
import { isDialled } from './badPhone'
import { ruleCopy } from './copy'
import { noticeAt, spotsOf } from './spots'
import { noticeOf, type Rule } from './types'

/**
 * A hotline that isn't on the list built into the package: the phone would not dial it.
 * A station's own number is shown as text to be copied, and needs no place on the list.
 */
export const phoneNotAllowed: Rule = {
  code: 'phone_not_allowed',
  severity: 'error',
  run: content => {
    const phones = content.config?.value.allow.phones ?? []
    const inFields = spotsOf(content)
      .filter(spot => isDialled(spot) && PHONE.test(spot.text) && !isAllowedPhone(spot.text, phones))
      .map(spot => noticeAt(phoneNotAllowed, spot, ruleCopy.phoneNotAllowed(spot.text)))
    const inLines = content.answers.flatMap(entry =>
      entry.value.contacts
        .flatMap(({ call }) => (call === null || isAllowedPhone(call, phones) ? [] : call))
        .map(call => noticeOf(phoneNotAllowed, entry, null, ruleCopy.phoneNotAllowed(call))),
    )
    return [...inFields, ...inLines]
  },
}
