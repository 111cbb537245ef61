/** Radicals that NFKC maps to a traditional character or not at all; PDF fonts emit them for plain ones. */
const RADICALS: Record<string, string> = {
  '\u2f3e': '\u6237', // door
  '\u2e81': '\u5382',
  '\u2e85': '\u4ebb',
  '\u2ea0': '\u6c11', // people
  '\u2ec1': '\u864e',
  '\u2ec4': '\u897f',
  '\u2ec5': '\u89c1',
  '\u2ec6': '\u89d2',
  '\u2ec9': '\u8d1d',
  '\u2ecb': '\u8f66',
  '\u2ed3': '\u957f',
  '\u2ed4': '\u95e8',
  '\u2ed8': '\u9752',
  '\u2ed9': '\u97e6',
  '\u2eda': '\u9875',
  '\u2edb': '\u98ce',
  '\u2edc': '\u98de',
  '\u2edd': '\u98df',
  '\u2ee2': '\u9a6c',
  '\u2ee3': '\u9aa8',
  '\u2ee4': '\u9b3c',
  '\u2ee5': '\u9c7c',
  '\u2ee6': '\u9e1f',
  '\u2ee7': '\u5364',
  '\u2ee8': '\u9ea6',
  '\u2ee9': '\u9ec4',
  '\u2eec': '\u9f50',
  '\u2eee': '\u9f7f',
  '\u2ef0': '\u9f99',
  '\u2ef3': '\u9f9f',
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is being removed
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g

// biome-ignore lint/suspicious/noControlCharactersInRegex: a vertical tab is Word's soft line end
const LINE_END = /\r\n?|[\u000b\u0085\u2028\u2029]/g

/** One kind of line end, no invisible or control characters, no look-alike radicals. Form feeds stay: they are pages. */
export function cleanText(text: string): string {
  return text
    .replace(LINE_END, '\n')
    .replace(CONTROL, '')
    .replace(INVISIBLE, '')
    .replace(/[\u00a0\u2000-\u200a\u202f]/g, ' ')
    .replace(/[\u2e80-\u2fd5]/g, char => RADICALS[char] ?? char.normalize('NFKC'))
}
