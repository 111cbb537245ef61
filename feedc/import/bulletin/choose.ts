import type { BulletinNotice, Choice } from '@feedc/import/notices'
import { inkOf } from '@feedc/import/text/countChars'
import type { Bulletin, ImportedArticle } from './Bulletin'
import { fatesOf, type LineFate } from './fates'
import type { RawLine } from './RawLine'

/** What an editor made of the place of a notice, by the notice's number in the bulletin as it was read. */
export interface Chosen {
  readonly notice: number
  readonly choice: Choice
}

/** An article while it is taken apart. */
interface Open {
  title: string
  source: string | null
  pieces: { text: string; isHeading: boolean }[]
}

/**
 * The bulletin as an editor decided it: what was split stands alone, what was merged belongs to what is above, and what isn't wanted
 * is listed as such. Whatever is chosen, every character is still in it (conserve.ts).
 */
export function choose(bulletin: Bulletin, lines: readonly RawLine[], chosen: readonly Chosen[]): Bulletin {
  // From the end to the beginning: what is moved moves nothing that is still to be found.
  const byLine = [...chosen].sort((a, b) => lineOf(bulletin, b) - lineOf(bulletin, a))
  return byLine.reduce((read, { notice, choice }) => chooseOne(read, lines, notice, choice), bulletin)
}

const lineOf = ({ notices }: Bulletin, { notice }: Chosen): number => notices[notice]?.line ?? 0

function chooseOne(bulletin: Bulletin, lines: readonly RawLine[], at: number, choice: Choice): Bulletin {
  const notice = bulletin.notices[at]
  if (!notice?.choices?.includes(choice)) return bulletin
  const fates = fatesOf(lines, bulletin)
  return notice.quote === undefined ? moveLine(bulletin, fates, notice, choice) : placeQuote(bulletin, fates, notice, at, choice)
}

/** Words that stand in no article: an editor puts them somewhere, or says that they aren't wanted. */
function placeQuote(
  bulletin: Bulletin,
  fates: readonly LineFate[],
  notice: BulletinNotice,
  at: number,
  choice: Choice,
): Bulletin {
  const text = notice.quote ?? ''
  if (choice === 'caption') return { ...bulletin, notices: replaced(bulletin.notices, at, { ...notice, code: 'caption' }) }
  const { quote: _, ...said } = notice
  const notices = replaced(bulletin.notices, at, said)
  if (choice === 'drop') return { ...bulletin, notices, furniture: [...bulletin.furniture, unwanted(text, notice)] }
  const before = [...fates]
    .reverse()
    .find(({ line, article }) => article !== null && (notice.line === null || line.no <= notice.line))
  const [home, after] = [before?.article ?? bulletin.articles.length - 1, (before?.paragraph ?? -1) + 1]
  return { ...bulletin, notices, articles: put(bulletin.articles, home, after, text, choice) }
}

function put(
  articles: readonly ImportedArticle[],
  home: number,
  at: number,
  text: string,
  choice: Choice,
): readonly ImportedArticle[] {
  const article = articles[home]
  if (!article) return [...articles, { title: text, paragraphs: [], source: null }]
  const open = opened(article)
  const [above, below] = [open.pieces.slice(0, at), open.pieces.slice(at)]
  if (choice !== 'split')
    return spliced(articles, home, [{ ...open, pieces: [...above, { text, isHeading: choice === 'heading' }, ...below] }])
  return spliced(articles, home, [
    { ...open, source: null, pieces: above },
    { title: text, source: open.source, pieces: below },
  ])
}

/** A line that stands in an article already, as its title or in its text. */
function moveLine(bulletin: Bulletin, fates: readonly LineFate[], notice: BulletinNotice, choice: Choice): Bulletin {
  const fate = fates.find(({ line, article }) => line.no === notice.line && article !== null)
  const article = fate && bulletin.articles[fate.article!]
  if (!fate || !article) return bulletin
  return fate.fate === 'title'
    ? moveTitle(bulletin, fate.article!, notice, choice)
    : fate.paragraph === null
      ? bulletin
      : moveText(bulletin, fate, notice, choice)
}

/** What was taken for a headline is something else: its article goes on the one above. */
function moveTitle(bulletin: Bulletin, at: number, notice: BulletinNotice, choice: Choice): Bulletin {
  const open = opened(bulletin.articles[at]!)
  const above = at > 0 ? opened(bulletin.articles[at - 1]!) : null
  const isKept = choice === 'merge' || choice === 'heading'
  const own = isKept && open.title !== '' ? [{ text: open.title, isHeading: choice === 'heading' }] : []
  const furniture = isKept ? bulletin.furniture : [...bulletin.furniture, unwanted(open.title, notice)]
  // The first article has none above it: it stays, without its title.
  if (!above)
    return {
      ...bulletin,
      furniture,
      articles: spliced(bulletin.articles, at, [{ ...open, title: '', pieces: [...own, ...open.pieces] }]),
    }
  // The source of the part above stood at its end: it is text of the middle now.
  const said = above.source === null ? [] : [{ text: above.source, isHeading: false }]
  const joined = { ...above, source: open.source, pieces: [...above.pieces, ...said, ...own, ...open.pieces] }
  return { ...bulletin, furniture, articles: spliced(bulletin.articles, at - 1, [joined], 2) }
}

function moveText(
  bulletin: Bulletin,
  { article, paragraph, offset, line }: LineFate,
  notice: BulletinNotice,
  choice: Choice,
): Bulletin {
  const open = opened(bulletin.articles[article!]!)
  const whole = open.pieces[paragraph!]!
  const from = indexOfInk(whole.text, offset)
  const to = indexOfInk(whole.text, offset + inkOf(line.text).length)
  const [head, words, rest] = [whole.text.slice(0, from), whole.text.slice(from, to), whole.text.slice(to)].map(text =>
    text.trim(),
  )
  const plain = (text: string | undefined): Open['pieces'] => (text ? [{ text, isHeading: false }] : [])
  const [above, below] = [open.pieces.slice(0, paragraph!), open.pieces.slice(paragraph! + 1)]
  const put = (...articles: readonly Open[]): Bulletin => ({
    ...bulletin,
    articles: spliced(bulletin.articles, article!, articles),
  })
  switch (choice) {
    case 'split':
      return put(
        { ...open, source: null, pieces: [...above, ...plain(head)] },
        { title: words ?? '', source: open.source, pieces: [...plain(rest), ...below] },
      )
    case 'heading':
      return put({
        ...open,
        pieces: [...above, ...plain(head), { text: words ?? '', isHeading: true }, ...plain(rest), ...below],
      })
    case 'merge': {
      // With what is above it, in one paragraph.
      const last = head ? undefined : above.pop()
      return put({ ...open, pieces: [...above, { text: `${last?.text ?? ''}${whole.text}`, isHeading: false }, ...below] })
    }
    default: {
      const { furniture } = bulletin
      return {
        ...put({ ...open, pieces: [...above, ...plain(`${head}${rest}`), ...below] }),
        furniture: [...furniture, unwanted(words ?? '', notice)],
      }
    }
  }
}

/** Where in a text the n-th character that shows stands. */
function indexOfInk(text: string, count: number): number {
  let left = count
  for (const [at, char] of [...text].entries()) {
    if (left <= 0) return [...text].slice(0, at).join('').length
    left -= inkOf(char).length
  }
  return text.length
}

const opened = ({ title, paragraphs, headings = [], source }: ImportedArticle): Open => ({
  title,
  source,
  pieces: paragraphs.map((text, at) => ({ text, isHeading: headings.includes(at) })),
})

function closed({ title, source, pieces }: Open): ImportedArticle {
  const headings = pieces.flatMap(({ isHeading }, at) => (isHeading ? [at] : []))
  return { title, paragraphs: pieces.map(({ text }) => text), source, ...(headings.length > 0 && { headings }) }
}

const spliced = (
  articles: readonly ImportedArticle[],
  at: number,
  by: readonly Open[],
  count = 1,
): readonly ImportedArticle[] => [...articles.slice(0, at), ...by.map(closed), ...articles.slice(at + count)]

const replaced = <T>(all: readonly T[], at: number, by: T): readonly T[] => all.map((one, i) => (i === at ? by : one))
const unwanted = (text: string, { line, page }: BulletinNotice) => ({ kind: 'unwanted' as const, text, line, page })
