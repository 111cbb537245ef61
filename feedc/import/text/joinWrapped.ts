const WIDE_END = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f\u2018-\u201d\u2026\u2014\u00b7]$/
const WIDE_START = /^[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f\u2018-\u201d\u2026\u2014\u00b7]/
const HAN = '[\\u3400-\\u9fff]'
const SPACED = new RegExp(`${HAN} [0-9A-Za-z]|[0-9A-Za-z] ${HAN}`, 'g')
const CLOSE_UP = new RegExp(`${HAN}[0-9A-Za-z]|[0-9A-Za-z]${HAN}`, 'g')

/** What stands between the two sides of a line break once it is undone. */
export interface Joints {
  /** Between a Chinese and a Latin side: as this document does it inside its lines. */
  readonly mixed: '' | ' '
  /** Between two Latin sides: nothing when a program cut words and numbers at a fixed count. */
  readonly latin: '' | ' '
}

/** How a document sets Chinese beside digits and letters: 「12 月」 or 「12月」. A space unless it says otherwise. */
export function jointsOf(text: string, isCutByCount: boolean): Joints {
  const spaced = text.match(SPACED)?.length ?? 0
  const closeUp = text.match(CLOSE_UP)?.length ?? 0
  return { mixed: closeUp > spaced ? '' : ' ', latin: isCutByCount ? '' : ' ' }
}

/** Undoes hard wraps: Chinese joins to Chinese with nothing between. */
export function joinWrapped(lines: readonly string[], joints: Joints): string {
  return lines.reduce((text, line) => (text === '' ? line : `${text}${joint(text, line, joints)}${line}`), '')
}

function joint(before: string, after: string, joints: Joints): string {
  const isWideBefore = WIDE_END.test(before)
  const isWideAfter = WIDE_START.test(after)
  if (isWideBefore && isWideAfter) return ''
  if (isWideBefore || isWideAfter) {
    const isPunctuated =
      /[\u3000-\u303f\uff00-\uff0f\uff1a-\uff1f\u2018-\u201d\u2026]$/.test(before) ||
      /^[\u3000-\u303f\uff00-\uff0f\uff1a-\uff1f\u2018-\u201d\u2026]/.test(after)
    return isPunctuated ? '' : joints.mixed
  }
  return joints.latin
}
