import type { AcceptImportBody, ImportedArticle, ImportNotice, ImportResult } from '@desk/api/imports'
import { useState } from 'react'
import { useSaved } from '../../shell/saved'
import { isAboutName, titleAskedAbout } from './arrange'

interface ArticleEdit {
  readonly title?: string
  readonly summary?: string
  readonly topics?: readonly string[]
  readonly source?: string | null
  readonly related?: Readonly<Record<string, readonly string[]>>
  readonly isLeftOut?: boolean
}
type Head = Partial<ImportResult['head']>

interface Kept {
  readonly head: Head
  readonly articles: Readonly<Record<string, ArticleEdit>>
  /** Questions to which somebody said that it is right as it is. */
  readonly settled?: readonly string[]
}

interface Edits {
  readonly head: Head
  of(article: ImportedArticle): ArticleEdit
  editHead(head: Head): void
  edit(article: ImportedArticle, edit: ArticleEdit): void
  isSettled(notice: string): boolean
  settle(notice: string, isSettled: boolean): void
  forget(): void
  /** What differs from how the document was read. */
  body(result: ImportResult): Pick<AcceptImportBody, 'head' | 'articles'>
}

/** What somebody wrote over an import, kept in this browser until it is in. An article is known by where it begins, not by its number: that one changes with a choice. */
export function useEdits(id: string): Edits {
  const key = `desk.import.${id}`
  const [kept, setKept] = useState<Kept>(() => read(key))
  const said = useSaved()
  const put = (next: Kept): void => {
    setKept(next)
    try {
      localStorage.setItem(key, JSON.stringify(next))
      said.saved()
    } catch {
      said.failed('')
    }
  }
  return {
    head: kept.head,
    of: article => kept.articles[nameOf(article)] ?? {},
    editHead: head => put({ ...kept, head: { ...kept.head, ...head } }),
    edit: (article, edit) => {
      const name = nameOf(article)
      put({ ...kept, articles: { ...kept.articles, [name]: { ...kept.articles[name], ...edit } } })
    },
    isSettled: notice => kept.settled?.includes(notice) === true,
    settle: (notice, isSettled) => {
      const others = (kept.settled ?? []).filter(each => each !== notice)
      put({ ...kept, settled: isSettled ? [...others, notice] : others })
    },
    forget: () => localStorage.removeItem(key),
    body: ({ articles }) => ({
      head: kept.head,
      articles: articles.flatMap((article, at) => {
        const edit = kept.articles[nameOf(article)]
        return edit ? [{ at, ...copied(edit) }] : []
      }),
    }),
  }
}

/** Whether somebody wrote what is asked about themselves: the name of the issue, or an article's title. */
export function isWrittenAnew(result: ImportResult, { head, of }: Pick<Edits, 'head' | 'of'>, notice: ImportNotice): boolean {
  const at = titleAskedAbout(result, notice)
  const article = at === null ? undefined : result.articles[at]
  return (head.title !== undefined && isAboutName(result, notice)) || (article !== undefined && of(article).title !== undefined)
}

const copied = ({ topics, related, ...rest }: ArticleEdit) => ({
  ...rest,
  ...(topics && { topics: [...topics] }),
  ...(related && { related: Object.fromEntries(Object.entries(related).map(([kind, ids]) => [kind, [...ids]])) }),
})

const nameOf = ({ title, paragraphs }: ImportedArticle): string => String(paragraphs[0]?.no ?? title)

function read(key: string): Kept {
  try {
    return (JSON.parse(localStorage.getItem(key) ?? 'null') as Kept | null) ?? { head: {}, articles: {} }
  } catch {
    return { head: {}, articles: {} }
  }
}
