import { ruleCopy } from './copy'
import { patternRule } from './spots'

/** A `javascript:` or `data:` address, wherever it stands: plain text today, a link the day somebody renders it as one. */
export const dangerousText = patternRule('dangerous_text', /\b(?:javascript|vbscript):|\bdata:[a-z]+\//i, ruleCopy.dangerousText)
