import { charWidth, emWidth } from '@feedc/import/text/emWidth'
import { closingSource } from './closingSource'
import * as words from './copy'
import type { RawLine } from './RawLine'

type Ending = 'sentence' | 'clause' | 'middle' | 'open'

/** Everything the costs ask of a line, worked out once. */
export interface Features {
  readonly width: number
  /** What the line's first unbreakable piece would have needed at the end of the line above. */
  readonly firstPiece: number
  readonly indent: number | null
  readonly ending: Ending
  readonly hasComma: boolean
  readonly hasFullStop: boolean
  readonly startsClosed: boolean
  readonly isNumbered: boolean
  readonly opensReport: boolean
  readonly opensParagraph: boolean
  readonly opensSentence: boolean
  readonly endsLikeHeadline: boolean
  readonly isSource: boolean
  readonly isColumnHead: boolean
  readonly chars: number
  /** An item's closing note 「（××局）」, alone or at the end of the line. */
  readonly closesItem: boolean
  readonly isTitleByPage: boolean
  readonly isTitleByNumber: boolean
  readonly isNote: boolean
  readonly endsInColon: boolean
}

/** The lines that something else than their looks makes headlines of: a web page or a table of contents; a running number. */
export interface TitleNos {
  readonly byPage: ReadonlySet<number>
  readonly byNumber: ReadonlySet<number>
}

/** By em, as a typesetter breaks lines, or by characters, as a program does. */
export type Metric = 'em' | 'chars'

const FIRST_PIECE = /^(?:[“‘《「『【（(]*)(?:[0-9A-Za-z.,%\-+/:]+|.)[，。、；：！？）》”’」』】,;:!?)\]%％…]*/u

/** `above`: the text of the line before, since a wrap may go through a closing source. */
export function featuresOf(line: RawLine, above: string, metric: Metric, isIndentKept: boolean, titleNos: TitleNos): Features {
  const { text } = line
  const closesItem = closesWithSource(text) || (OPEN_BRACKET.test(above) && closesWithSource(above + text))
  const widthOf = metric === 'em' ? emWidth : charWidth
  const piece = metric === 'em' ? (FIRST_PIECE.exec(text)?.[0] ?? '') : ([...text][0] ?? '')
  return {
    width: metric === 'em' ? (line.drawnWidth ?? emWidth(text)) : charWidth(text),
    firstPiece: widthOf(piece),
    indent: isIndentKept ? (line.indent ?? 0) : null,
    ending: closesItem ? 'sentence' : endingOf(text),
    hasComma: words.COMMA.test(text),
    hasFullStop: words.FULL_STOP.test(text),
    startsClosed: words.CLOSING_START.test(text),
    isNumbered: words.NUMBERED.test(text),
    opensReport: words.DATED_OPENER.test(text),
    opensParagraph: words.PARAGRAPH_OPENER.test(text),
    opensSentence: words.SENTENCE_OPENER.test(text),
    endsLikeHeadline: words.HEADLINE_VERB.test(text),
    isSource: words.SOURCE_IN_BRACKETS.exec(text)?.index === 0 || words.SOURCE_LINE.test(text),
    isColumnHead: words.COLUMN_HEAD.test(text),
    chars: charWidth(text),
    closesItem,
    isTitleByPage: titleNos.byPage.has(line.no),
    isTitleByNumber: titleNos.byNumber.has(line.no),
    isNote: words.EDITORS_NOTE.test(text),
    endsInColon: COLON_END.test(text),
  }
}

/** A bracket that opens after a full stop and isn't closed on its line. */
const OPEN_BRACKET = /[\u3002\uff01\uff1f\u201d]\s*[\uff08(][^\uff09)]*$/

const COLON_END = /[:：]$/

const closesWithSource = (text: string): boolean => closingSource(text)?.isSure ?? false

function endingOf(text: string): Ending {
  if (words.SENTENCE_END.test(text)) return 'sentence'
  if (words.CLAUSE_END.test(text)) return 'clause'
  return words.MID_SENTENCE_END.test(text) ? 'middle' : 'open'
}
