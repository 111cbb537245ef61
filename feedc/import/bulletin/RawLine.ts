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
  /** An entry of a table of contents, by what the file says of it. */
  readonly isContents: boolean
  /** A paragraph by what it is, a row of a table: never a headline, never the rest of the line above. */
  readonly isParagraph: boolean
  /** It begins a paragraph of a format that keeps paragraphs; pasted text may still have a paragraph for every line. */
  readonly opensParagraph: boolean
  /** Footnotes it refers to, each with its mark: they stand below the article. */
  readonly notes: readonly string[]
  /** Characters of its text that the file doesn't hold as such: automatic numbers, what joins the cells of a row. */
  readonly added: string
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
  isContents: false,
  isParagraph: false,
  opensParagraph: false,
  notes: [],
  added: '',
}

export const rawLine = (known: Partial<RawLine> & Pick<RawLine, 'text' | 'no'>): RawLine => ({ ...PLAIN, ...known })
