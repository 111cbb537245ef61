import { ruleCopy } from './copy'
import { patternRule } from './spots'

/** A personal mobile number. Bulletins name couriers and officers; their numbers are nobody's business. */
export const personalMobile = patternRule(
  'personal_mobile',
  /(?<![\d.])(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)/,
  ruleCopy.personalMobile,
)
