import type { Issue } from './issues'

/** A run of articles of one issue: whether its heading goes above it, and whether it goes on in the next chunk. */
export interface IssuePiece extends Issue {
  readonly isStart: boolean
  readonly isEnd: boolean
}

/** One chunk drawn is one update: five of the longest rows are 3 KB. */
const ROWS = 5
const SHELF = 20

/**
 * Issues cut into chunks of about five rows, which are drawn or left blank together however long the list is.
 * A large issue goes on in the next chunk, small ones share one.
 */
export function newsChunks(issues: readonly Issue[]): readonly (readonly IssuePiece[])[] {
  const chunks: IssuePiece[][] = []
  let room = 0
  for (const issue of issues) {
    for (let at = 0; at < issue.articles.length; ) {
      if (room === 0) {
        chunks.push([])
        room = ROWS
      }
      const articles = issue.articles.slice(at, at + room)
      chunks[chunks.length - 1]!.push({
        ...issue,
        articles,
        isStart: at === 0,
        isEnd: at + articles.length === issue.articles.length,
      })
      at += articles.length
      room -= articles.length
    }
  }
  return chunks
}

export interface Shelf {
  /** The number of its first chunk. */
  readonly from: number
  readonly chunks: readonly (readonly IssuePiece[])[]
}

/** Twenty chunks a shelf: a hundred and more side by side would be more children than WeChat likes. */
export const inShelves = (chunks: readonly (readonly IssuePiece[])[]): readonly Shelf[] =>
  Array.from({ length: Math.ceil(chunks.length / SHELF) }, (_, at) => ({
    from: at * SHELF,
    chunks: chunks.slice(at * SHELF, (at + 1) * SHELF),
  }))
