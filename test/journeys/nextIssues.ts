import type { FeedIndex } from '@core/feed/wire/index'
import { longBulletin } from './longBulletin'

type Files = ReadonlyMap<string, Uint8Array>

export interface Published {
  readonly files: Files
  /** Every title of the feed, page after page, as its bytes have them: newest issue first, in the editor's order. */
  readonly titles: readonly string[]
  /** Those of the newest issue. */
  readonly newest: readonly string[]
  readonly hasArchive: boolean
}

const EACH = 7

interface Item {
  readonly title: string
  readonly _nuanfeng: { readonly bulletin: { readonly id: string } }
}

/** The content under test and so many more issues after its own; `inNews`: as many articles are in the part that every phone fetches. */
export async function published(issues: number, inNews: number): Promise<Published> {
  const files = await longBulletin({ issues, articlesEach: EACH, inNews })
  const json = <T>(name: string): T => JSON.parse(Buffer.from(files.get(name)!).toString()) as T
  const index = JSON.parse(Buffer.from(json<{ payload: string }>('index.json').payload, 'base64').toString()) as FeedIndex
  const items = [index.parts.news, ...index.archive].flatMap(({ path }) => json<{ items: Item[] }>(path).items)
  const first = items[0]?._nuanfeng.bulletin.id
  return {
    files,
    titles: items.map(({ title }) => title),
    newest: items.filter(item => item._nuanfeng.bulletin.id === first).map(({ title }) => title),
    hasArchive: index.archive.length > 0,
  }
}

/** Titles in the order in which a screen first shows them, as it is scrolled. */
export class Reading {
  readonly #seen = new Set<string>()

  constructor(private readonly titles: readonly string[]) {}

  note(screen: string): void {
    const text = bare(screen)
    const shown = this.titles.map(title => ({ title, at: text.indexOf(bare(title)) })).filter(({ at }) => at >= 0)
    for (const { title } of shown.sort((a, b) => a.at - b.at)) this.#seen.add(title)
  }

  get order(): readonly string[] {
    return [...this.#seen]
  }
}

/** Line breaks and joiners are the screen's own. */
const bare = (text: string): string => text.replace(/[\s\u00a0\u2011\u2060-]+/g, '')
