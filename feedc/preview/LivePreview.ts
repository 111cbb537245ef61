import { buildFeed } from '@feedc/build/buildFeed'
import type { SigningKey } from '@feedc/build/signingKey'
import type { SizeProblems } from '@feedc/build/sizes'
import type { CheckedContent } from '@feedc/checkContent'
import type { Content } from '@feedc/content/Content'
import type { Notice } from '@feedc/notices'
import { copy } from './copy'

/** What the content was like when it was last read. */
export interface Reading {
  readonly notices: readonly Notice[]
  readonly errors: number
  /** Sentences about the whole: too large, unreadable. */
  readonly remarks: readonly string[]
  /** The phone shows this very content, not an earlier one. */
  readonly isShown: boolean
  readonly feed: string | null
  readonly atMs: number
  readonly tookMs: number
}

/** A content folder and the last feed without errors that was made of it, in memory. Nothing is written. */
export class LivePreview {
  /** The feed's files by name; empty until there was a content without errors. */
  files: ReadonlyMap<string, Uint8Array> = new Map()
  reading: Reading
  private revision = 0

  constructor(
    /** The content as it is now. */
    private readonly check: (nowMs: number) => CheckedContent,
    private readonly key: SigningKey,
    private readonly nowMs: () => number,
  ) {
    this.reading = this.update()
  }

  /** Reads everything again. Never throws: a file that vanishes while it is read is a sentence, and the next look tries again. */
  update(): Reading {
    const startedMs = performance.now()
    const atMs = this.nowMs()
    const read = this.read(atMs)
    this.reading = { ...read, atMs, tookMs: Math.round(performance.now() - startedMs) }
    return this.reading
  }

  private read(atMs: number): Omit<Reading, 'atMs' | 'tookMs'> {
    try {
      const { content, notices, errors } = this.check(atMs)
      const feed = content.config?.value.feed ?? null
      if (errors > 0) return { notices, errors, remarks: [], isShown: false, feed }
      const { errors: tooLarge, warnings } = this.build(content, atMs)
      return { notices, errors: tooLarge.length, remarks: [...tooLarge, ...warnings], isShown: tooLarge.length === 0, feed }
    } catch (fault) {
      const remark = copy.unreadable(fault instanceof Error ? fault.message : String(fault))
      return { notices: [], errors: 1, remarks: [remark], isShown: false, feed: null }
    }
  }

  /** Keeps the new feed unless it is larger than a phone takes. */
  private build(content: Content, atMs: number): SizeProblems {
    const nowMs = Math.floor(atMs / 1000) * 1000
    // Two saves in one second are two feeds, and a phone takes a second only with a higher revision.
    const { index, files, sizes } = buildFeed(content, content.config!.value, nowMs, this.key, this.revision + 1)
    if (sizes.errors.length === 0) {
      this.revision = index.revision
      this.files = new Map(files.map(({ name, bytes }) => [name, bytes]))
    }
    return sizes
  }
}
