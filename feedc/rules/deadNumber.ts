import { ruleCopy } from './copy'
import { noticeAt, spotsOf } from './spots'
import type { Rule } from './types'

/** The postal complaint line that was taken out of service; no telephone in a coordinate (121.12305) or a station's number (SH-12305). */
const DEAD = /(?<![\d.-])12305(?!\d)/

/** A number where nobody answers any more. A bulletin keeps its own words, whatever they name. */
export const deadNumber: Rule = {
  code: 'dead_number',
  severity: 'error',
  run: content =>
    spotsOf(content)
      .filter(({ at, text }) => !at.file.startsWith('bulletins/') && DEAD.test(text))
      .map(spot => noticeAt(deadNumber, spot, ruleCopy.deadNumber)),
}
