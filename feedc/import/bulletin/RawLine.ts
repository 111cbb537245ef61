/** One line as the document shows it, with what is known about how it was set. Text files know little, PDF and Word more. */
export interface RawLine {
  readonly text: string
  /** Where an editor finds it: the line of a text file, the paragraph of a Word file, the running line of a PDF. */
  readonly no: number
  readonly page: number | null
  /** Blank space before it, in lines. */
  readonly gap: number
  /** The first line of a page, where blank space means nothing. */
  readonly startsPage: boolean
  /** White space on the left, in em; null where the format doesn't keep it. */
  readonly indent: number | null
  /** The width as drawn, in em; null where it must be worked out from the characters. */
  readonly drawnWidth: number | null
  /** 1–9 for a heading style, 0 for none. */
  readonly headingLevel: number
  readonly isBold: boolean
  readonly isCentred: boolean
  /** Type size against the document's usual one. */
  readonly scale: number
  /** It comes back on later pages, so it may be a running head rather than a title. */
  readonly isRunningHead: boolean
}

const PLAIN: RawLine = {
  text: '',
  no: 0,
  page: null,
  gap: 0,
  startsPage: false,
  indent: null,
  drawnWidth: null,
  headingLevel: 0,
  isBold: false,
  isCentred: false,
  scale: 1,
  isRunningHead: false,
}

export const rawLine = (known: Partial<RawLine> & Pick<RawLine, 'text' | 'no'>): RawLine => ({ ...PLAIN, ...known })
