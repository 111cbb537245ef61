import { type PersonalNumber, personalNumbers } from '@core/courier/personalNumbers'
import { noticeAt, type Spot, spotsOf } from './spots'
import type { Rule } from './types'

const known = new WeakMap<Spot, readonly PersonalNumber[]>()

/** Three rules ask for them. */
function numbersIn(spot: Spot): readonly PersonalNumber[] {
  const found = known.get(spot) ?? personalNumbers(spot.text)
  known.set(spot, found)
  return found
}

/** A rule that refuses one kind of personal number in every text, in whatever digits it is written. */
export function personalRule(code: string, kind: PersonalNumber['kind'], messageOf: (found: string) => string): Rule {
  const rule: Rule = {
    code,
    severity: 'error',
    run: content =>
      spotsOf(content).flatMap(spot => {
        const found = numbersIn(spot).find(number => number.kind === kind)
        return found ? [noticeAt(rule, spot, messageOf(found.text))] : []
      }),
  }
  return rule
}
