import type { Issue } from './issues'

/** A run of articles of one issue: whether its heading goes above it, and whether it goes on in the next chunk. */
export interface IssuePiece extends Issue {
  readonly isStart: boolean
  readonly isEnd: boolean
}

/** One chunk drawn is one update: five of the longest rows are 3 KB. */
const ROWS = 5
/** How high they are, roughly: two of them fill the first screen. */
export const CHUNK_PX = 700

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
