import { ruleCopy } from './copy'
import { patternRule } from './spots'

/** HTML or a script in a text: the phone shows plain text only, other readers of the feed might not. */
export const htmlInText = patternRule('html_in_text', /<[a-z!/?][^>\n]{0,40}>?/i, ruleCopy.html)
