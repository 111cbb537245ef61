import { ruleCopy } from './copy'
import { patternRule } from './spots'

/** An 18-digit resident identity number (GB 11643): six of place, eight of birth, three, and a check character. */
export const personalIdNumber = patternRule(
  'personal_id_number',
  /(?<!\d)[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dXx])/,
  ruleCopy.personalId,
)
