import { copy } from '@feedc/import/copy'
import type { BulletinNotice } from '@feedc/import/notices'
import { CAPTION, FULL_STOP } from './copy'
import type { RawLine } from './RawLine'
import { noticeAt, shorten } from './unsure'

const MAX_CHARS = 60
/** Without a sign that it is one, a caption is short and no sentence. */
const MAX_PLAIN_CHARS = 40

export interface WithoutCaptions {
  readonly lines: readonly RawLine[]
  readonly notices: readonly BulletinNotice[]
}

/** The words under a picture belong to the picture, which isn't imported: the editor gets them in a notice, at their place. */
export function takeCaptions(lines: readonly RawLine[]): WithoutCaptions {
  const captions = lines.filter(isCaption)
  return {
    lines: lines.filter(line => !captions.includes(line)),
    notices: captions.map(line =>
      noticeAt(line, 'caption', 'warning', copy.caption(shorten(line.text)), ['caption', 'merge', 'split', 'drop'], line.text),
    ),
  }
}

function isCaption({ text, isCentred, headingLevel }: RawLine): boolean {
  if (headingLevel > 0 || !CAPTION.test(text) || text.length > MAX_CHARS) return false
  return isCentred || (text.length <= MAX_PLAIN_CHARS && !FULL_STOP.test(text.slice(0, -1)))
}
