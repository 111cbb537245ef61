import { type PersonalNumber, personalNumbers } from '@core/courier/personalNumbers'
import { noticeAt, spotsOf } from './spots'
import type { Rule } from './types'

/** A rule that refuses one kind of personal number in every text, in whatever digits it is written. */
export function personalRule(code: string, kind: PersonalNumber['kind'], messageOf: (found: string) => string): Rule {
  const rule: Rule = {
    code,
    severity: 'error',
    run: content =>
      spotsOf(content).flatMap(spot => {
        const found = personalNumbers(spot.text).find(number => number.kind === kind)
        return found ? [noticeAt(rule, spot, messageOf(found.text))] : []
      }),
  }
  return rule
}
