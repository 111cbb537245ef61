import type { Furniture } from './Bulletin'
import type { RawLine } from './RawLine'

/** What a reader hands on: the lines of the text, and whatever else the file shows or hides. */
export interface Reading {
  readonly lines: readonly RawLine[]
  /** What the format keeps apart from the text: heads, feet, watermarks. */
  readonly furniture: readonly Furniture[]
  readonly asides: readonly Aside[]
  /** Every character of the file, by a walk that knows nothing of how the lines were read. */
  readonly seen: readonly Seen[]
}

/** Something that is no line of the text: said to the editor, with its own words when it has some. */
export interface Aside {
  readonly kind: AsideKind
  readonly no: number | null
  readonly page: number | null
  readonly text: string
}

export type AsideKind =
  | 'hidden'
  | 'struck'
  | 'deleted'
  | 'inserted'
  | 'placeholder'
  | 'ruby'
  | 'field_code'
  | 'field_empty'
  | 'comment'
  | 'note'
  | 'table'
  | 'text_box'
  | 'picture'
  | 'picture_page'
  | 'chart'
  | 'diagram'
  | 'word_art'
  | 'embedded'
  | 'doubled'
  | 'rotated'

/** A piece of the file as the walk met it: a paragraph of an XML part, a page of a PDF, a line of a text. */
export interface Seen {
  readonly text: string
  /** Where it stands, as `RawLine.no` counts; null for parts beside the text. */
  readonly no: number | null
  readonly page: number | null
}
