import { ruleCopy } from './copy'
import { patternRule } from './spots'

/**
 * Zero-width, bidirectional and control characters, also as numeric entities: two names that look alike and aren't,
 * or a host that reads backwards. A byte-order mark at the start of a file is no text and was dropped before.
 */
export const hiddenCharacters = patternRule(
  'hidden_characters',
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what the rule is about
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|&#x?[0-9a-f]+;?/i,
  found =>
    ruleCopy.hiddenCharacters(
      found.startsWith('&') ? found : `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
    ),
)
