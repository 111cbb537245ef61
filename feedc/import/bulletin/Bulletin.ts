import type { BulletinNotice } from '@feedc/import/notices'

/** A bulletin as read from a document: what `feedc import bulletin --json` prints. */
export interface Bulletin {
  readonly title: string | null
  readonly issuer: string | null
  /** YYYY-MM-DD. */
  readonly date: string | null
  readonly articles: readonly ImportedArticle[]
  readonly tail: readonly string[]
  readonly notices: readonly BulletinNotice[]
}

export interface ImportedArticle {
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly source: string | null
}
