import type { Bulletin } from '@feedc/import/bulletin/Bulletin'
import type { Wanted } from './Sheet'

export interface Judgement {
  readonly verdict: 'exact' | 'said' | '**silent**'
  /** What differs without a notice that speaks of it. */
  readonly silent: readonly string[]
  /** What differs and is spoken of. */
  readonly said: readonly string[]
}

const squeeze = (text: string): string => text.replace(/\s/g, '')
/** So many characters of a notice tell which place it means. */
const MIN_QUOTE = 2

/**
 * Compares what was read with what was written, piece by piece: each article's title and each of its paragraphs, in order.
 * A piece that differs is forgiven only where a notice quotes it, or a part of it. What must never be published isn't forgiven.
 */
export function judge(bulletin: Bulletin, wanted: readonly Wanted[], never: readonly string[]): Judgement {
  const want = wanted.flatMap(({ title, paragraphs }) => [`# ${squeeze(title)}`, ...paragraphs.map(squeeze)])
  const read = bulletin.articles.flatMap(({ title, paragraphs }) => [`# ${squeeze(title)}`, ...paragraphs.map(squeeze)])
  const leaked = never
    .map(squeeze)
    .filter(words => read.some(piece => piece.replace(/^# /, '').includes(words) && !want.some(own => own.includes(words))))
  const differing = [...without(want, read).map(piece => `- ${piece}`), ...without(read, want).map(piece => `+ ${piece}`)]
  const isOrdered = differing.length > 0 || JSON.stringify(want) === JSON.stringify(read)
  const quotes = bulletin.notices.flatMap(({ quote, message }) => [
    quote ?? '',
    ...[...message.matchAll(/「([^」]*)」/g)].map(([, text]) => text!),
  ])
  const spoken = quotes.map(quote => squeeze(quote).replace(/…$/, '')).filter(quote => quote.length >= MIN_QUOTE)
  const isSpokenOf = (piece: string): boolean => {
    const bare = piece.replace(/^[-+] (# )?/, '')
    return bare.length > 0 && spoken.some(quote => bare.includes(quote) || quote.includes(bare))
  }
  const silent = [
    ...differing.filter(piece => !isSpokenOf(piece)),
    ...leaked.map(words => `! ${words}`),
    ...(isOrdered ? [] : ['! in another order']),
  ]
  const said = differing.filter(isSpokenOf)
  return { verdict: silent.length > 0 ? '**silent**' : said.length > 0 ? 'said' : 'exact', silent, said }
}

/** What the first has and the second hasn't, each as often. */
function without(pieces: readonly string[], others: readonly string[]): string[] {
  const left = [...others]
  return pieces.filter(piece => {
    const at = left.indexOf(piece)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}
