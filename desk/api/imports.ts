import * as v from 'valibot'

/** What a file may be called to be taken. */
export const BULLETIN_FILES = ['.docx', '.pdf', '.doc', '.wps', '.txt', '.md', '.rtf', '.odt'] as const
export const UPLOAD_MAX_BYTES = 50 * 1024 * 1024

/** POST /api/imports?name=简报.docx, the file's bytes as the body (application/octet-stream) → ImportJob. GET /api/imports/:id. */
export interface ImportJob {
  readonly id: string
  readonly name: string
  readonly state: 'reading' | 'read' | 'refused' | 'accepted'
  /** RFC 3339. */
  readonly startedAt: string
  readonly seconds: number | null
  /** Why the file couldn't be read, and what to do. */
  readonly refusal: string | null
  readonly result: ImportResult | null
  /** After accepting: the ids of the articles. */
  readonly articles: readonly string[]
}

/** GET /api/imports: what was dropped and isn't done yet. */
export interface ImportRow {
  readonly id: string
  readonly name: string
  readonly state: ImportJob['state']
  readonly startedAt: string
}

/** Where a line of the document ended. Each has exactly one. */
export type Fate = 'title' | 'article' | 'masthead' | 'tail' | 'dropped' | 'notice' | 'unaccounted'

/** A line or paragraph of the source, in its order. */
export interface SourceBlock {
  readonly no: number
  readonly page: number | null
  readonly text: string
  readonly fate: Fate
  /** Index into `articles`; null where it is in none. */
  readonly article: number | null
  /** Ids of the notices at this place. */
  readonly notices: readonly string[]
  readonly isBold: boolean
  readonly isCentred: boolean
  readonly headingLevel: number
}

/** What an editor may make of a place: 拆开 · 合并 · 这是图注 · 这是栏目名（文中小标题） · 不要. */
export const CHOICES = ['split', 'merge', 'caption', 'heading', 'drop'] as const
export type Choice = (typeof CHOICES)[number]

export interface ImportNotice {
  readonly id: string
  readonly code: string
  readonly severity: 'error' | 'warning' | 'info'
  readonly no: number | null
  readonly page: number | null
  readonly message: string
  readonly quote: string | null
  readonly choices: readonly Choice[]
  /** Null: as the importer read it. */
  readonly chosen: Choice | null
}

export interface ImportedArticle {
  readonly title: string
  readonly source: string | null
  readonly summary: string
  /** As labels: 权益、反诈 … */
  readonly topics: readonly string[]
  readonly rank: number
  /** Ids by kind: stations, guides, checks, benefits. */
  readonly related: Readonly<Record<string, readonly string[]>>
  readonly paragraphs: readonly { readonly text: string; readonly isHeading: boolean; readonly no: number | null }[]
}

export interface ImportResult {
  /** Rises with every choice: choices and accepting name the one they were made on. */
  readonly version: number
  readonly head: { readonly title: string; readonly issuer: string; readonly date: string }
  readonly articles: readonly ImportedArticle[]
  readonly blocks: readonly SourceBlock[]
  readonly tail: readonly string[]
  /** What was taken off, by its kind in words. */
  readonly dropped: readonly { readonly kind: string; readonly text: string; readonly page: number | null }[]
  readonly notices: readonly ImportNotice[]
  /** Characters that show; they add up to `total`. */
  readonly counts: Readonly<Record<'total' | 'articles' | 'masthead' | 'tail' | 'dropped' | 'notices' | 'unaccounted', number>>
  /** Which topics and ranks there are to pick from. */
  readonly topics: readonly string[]
  /** There is an issue of this date: accepting would need `replaces`. */
  readonly isThere: boolean
}

/** POST /api/imports/:id/choices → ImportJob. `chosen: null` takes a choice back. */
export const ChoicesBody = v.object({
  version: v.number(),
  choices: v.pipe(v.array(v.object({ notice: v.string(), chosen: v.nullable(v.picklist(CHOICES)) })), v.maxLength(500)),
})
export type ChoicesBody = v.InferOutput<typeof ChoicesBody>

const text = (most: number) => v.pipe(v.string(), v.maxLength(most))

/** POST /api/imports/:id/accept → ImportJob. What isn't given stays as it was read. */
export const AcceptImportBody = v.object({
  version: v.number(),
  head: v.optional(v.partial(v.object({ title: text(200), issuer: text(200), date: text(10) }))),
  articles: v.optional(
    v.array(
      v.object({
        at: v.number(),
        title: v.optional(text(200)),
        summary: v.optional(text(200)),
        topics: v.optional(v.array(text(20))),
        rank: v.optional(v.number()),
        source: v.optional(v.nullable(text(200))),
        related: v.optional(v.record(text(20), v.array(text(80)))),
        isLeftOut: v.optional(v.boolean()),
      }),
    ),
  ),
  /** A person said so, by a click of its own. */
  leavesOut: v.optional(v.boolean(), false),
  replaces: v.optional(v.boolean(), false),
})
export type AcceptImportBody = v.InferInput<typeof AcceptImportBody>
