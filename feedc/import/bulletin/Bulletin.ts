import type { BulletinNotice } from '@feedc/import/notices'

/** A bulletin as read from a document: what `feedc import bulletin --json` prints. */
export interface Bulletin {
  readonly title: string | null
  readonly issuer: string | null
  /** YYYY-MM-DD. */
  readonly date: string | null
  readonly articles: readonly ImportedArticle[]
  readonly tail: readonly string[]
  /** What was taken off the text because it isn't any: nothing leaves a document unnamed. */
  readonly furniture: readonly Furniture[]
  readonly notices: readonly BulletinNotice[]
}

export interface ImportedArticle {
  readonly title: string
  readonly paragraphs: readonly string[]
  /** Which of them are headings inside the article, where somebody said so. */
  readonly headings?: readonly number[]
  readonly source: string | null
}

/** `unwanted`: an editor said so. */
export type FurnitureKind =
  | 'header'
  | 'footer'
  | 'watermark'
  | 'page'
  | 'masthead'
  | 'contents'
  | 'column'
  | 'chrome'
  | 'label'
  | 'unwanted'

export interface Furniture {
  readonly kind: FurnitureKind
  /** As it stood. */
  readonly text: string
  readonly line: number | null
  readonly page: number | null
}
