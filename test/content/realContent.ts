import { type CheckedContent, checkContent } from '@feedc/checkContent'

/** The day of these promises; content is judged as an editor's `feedc check` would judge it then. */
export const TODAY_MS = Date.parse('2026-11-24T12:00:00+08:00')

/** What the repository's own content/ compiles to. */
export const realContent = (): CheckedContent => checkContent('content', TODAY_MS)
