import { copy } from '@feedc/import/copy'
import type { BulletinNotice } from '@feedc/import/notices'
import { SURNAMES } from './copy'
import type { RawLine } from './RawLine'
import { noticeAt, shorten } from './unsure'

/** 「李 明」: a name of two characters is let out to the width of three. */
const LET_OUT = /(?<=^| )([\u4e00-\u9fff]) ([\u4e00-\u9fff])(?= |$)/g
const NAME = /^[\u4e00-\u9fff\u00b7]{2,4}$/
const MIN_NAMES = 3
const MIN_SHARE = 0.6
const MAX_PLAIN_CHARS = 3

/** Lines that are nothing but names stay as they stand: no headline, and nothing goes on in them. */
export function markNames(lines: readonly RawLine[]): {
  readonly lines: readonly RawLine[]
  readonly notices: readonly BulletinNotice[]
} {
  const found = lines.filter(line => line.headingLevel === 0 && !line.isParagraph && isNames(line.text))
  return {
    lines: lines.map(line => (found.includes(line) ? { ...line, isParagraph: true } : line)),
    notices: found.map(line =>
      noticeAt(line, 'name_list', 'info', copy.nameList(shorten(line.text)), ['merge', 'split', 'drop']),
    ),
  }
}

/** Four characters may be a motto; a list of mottoes has no surnames. */
function isNames(text: string): boolean {
  const names = text.replace(LET_OUT, '$1$2').split(/[ \u3001]/)
  const isNamed = (name: string): boolean => SURNAMES.includes(name[0] ?? '')
  return (
    names.length >= MIN_NAMES &&
    names.every(name => NAME.test(name)) &&
    names.some(name => name.length <= MAX_PLAIN_CHARS) &&
    names.filter(isNamed).length >= names.length * MIN_SHARE
  )
}
