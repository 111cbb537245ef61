import type { ImportNotice, ImportResult, SourceBlock } from '@desk/api/imports'

/** A piece of the document in one go: an article with everything that stands in it, or what belongs to none. */
export interface Stretch {
  /** Index of the article; null: head, tail, what is left out. */
  readonly article: number | null
  readonly blocks: readonly SourceBlock[]
  /** An article that was begun above: its card stands there. */
  readonly isContinued: boolean
}

/** The document's blocks by the article they went to, in the document's own order: what stands inside an article stays inside. */
export function stretchesOf(blocks: readonly SourceBlock[]): readonly Stretch[] {
  const stretches: { article: number | null; blocks: SourceBlock[] }[] = []
  blocks.forEach((block, at) => {
    const last = stretches.at(-1)
    const article = block.article ?? (last?.article != null && comesBack(blocks, at, last.article) ? last.article : null)
    if (last && last.article === article) last.blocks.push(block)
    else stretches.push({ article, blocks: [block] })
  })
  const begun = new Set<number>()
  return stretches.map(({ article, blocks: own }) => {
    const isContinued = article !== null && begun.has(article)
    if (article !== null) begun.add(article)
    return { article, blocks: own, isContinued }
  })
}

/** Whether the next block that is in an article is in this one. */
const comesBack = (blocks: readonly SourceBlock[], from: number, article: number): boolean =>
  blocks.slice(from).find(block => block.article !== null)?.article === article

/** What is to be said at each line: at its own place; of a line that isn't shown, at the one above; of the whole file, at the top. */
export function noticesByBlock({
  blocks,
  notices,
}: Pick<ImportResult, 'blocks' | 'notices'>): ReadonlyMap<number, readonly ImportNotice[]> {
  const own = new Map(blocks.flatMap(({ no, notices: ids }) => ids.map(id => [id, no] as const)))
  const said = new Map<number, ImportNotice[]>()
  for (const notice of notices) {
    const above = blocks.reduce<number | undefined>(
      (found, { no }) => (notice.no !== null && no <= notice.no ? no : found),
      undefined,
    )
    const at = own.get(notice.id) ?? above ?? blocks[0]?.no
    if (at !== undefined) said.set(at, [...(said.get(at) ?? []), notice])
  }
  return said
}

/** What a person has to say of before it is right; what only tells something isn't. */
export const isOpen = ({ choices, chosen, severity }: ImportNotice): boolean =>
  choices.length > 0 && chosen === null && severity !== 'info'

/** Asked of the name of the issue: who writes that name anew has answered it. */
export const isAboutName = ({ blocks, head }: Pick<ImportResult, 'blocks' | 'head'>, { id, quote }: ImportNotice): boolean =>
  blocks.some(({ fate, notices }) => fate === 'masthead' && notices.includes(id)) ||
  (quote !== null && quote !== '' && head.title.includes(quote))

/** The article whose title is asked about; null for any other question. Who writes that title anew has answered it. */
export const titleAskedAbout = ({ blocks }: Pick<ImportResult, 'blocks'>, { id, code }: ImportNotice): number | null =>
  code === 'title_unsure' ? (blocks.find(({ notices }) => notices.includes(id))?.article ?? null) : null

const HIDDEN = new Set(['hidden_text', 'struck_text', 'deleted_text', 'comment_text'])
/** Words that the document hides or strikes out: never published, and said. */
export const hiddenIn = ({ notices }: ImportResult): number => notices.filter(({ code }) => HIDDEN.has(code)).length

/** Characters that show. */
const inkOf = (text: string): number => [...text.replace(/\s/g, '')].length

export const articleInk = ({ title, paragraphs, source }: ImportResult['articles'][number]): number =>
  inkOf(title) + inkOf(source ?? '') + paragraphs.reduce((sum, { text }) => sum + inkOf(text), 0)

/** The colours that tell articles apart, by turns. */
const COLOURS = 7
export const colourOf = (article: number): Record<string, string> => ({
  '--c': `var(--a${article % COLOURS})`,
  '--c-soft': `var(--a${article % COLOURS}-soft)`,
})
