import { PHONE } from '@core/feed/forms'
import { HEADING } from '@feedc/content/stationColumns.copy'
import { ruleCopy } from './copy'
import { nameOf, noticeAt, type Spot, spotsOf } from './spots'
import type { Rule } from './types'

/** Numbers with a button to dial them: a hotline's own, and those that checks and paths send a courier to. */
export const isDialled = (spot: Spot): boolean =>
  ['ask', 'calls'].includes(nameOf(spot)) || (spot.at.file.endsWith('hotlines.yaml') && nameOf(spot) === 'number')

/** A telephone number that can't be dialled as written. */
export const badPhone: Rule = {
  code: 'bad_phone',
  severity: 'error',
  run: content =>
    spotsOf(content)
      .filter(spot => isDialled(spot) || ['phones', HEADING.phone].includes(nameOf(spot)))
      .filter(({ text }) => text !== '' && !PHONE.test(text))
      .map(spot => noticeAt(badPhone, spot, ruleCopy.badPhone(spot.text))),
}
