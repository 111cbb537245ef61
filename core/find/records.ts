import { AMENITIES, AMENITY } from '@core/feed/amenities.copy'
import { KIND_LABEL, SCHEME_LABEL, TOPIC_LABEL } from '@core/feed/copy'
import { keyOf, titleOf } from '@core/feed/lists'
import type { Article, Block, EnrolmentContent, ListContent, Station } from '@core/feed/types'
import type { FoundKind, SearchDoc } from './searchDoc'

/** What a search reads: all of the feed that is on this phone. */
export interface SearchedFeed extends EnrolmentContent {
  readonly alerts: ListContent['alerts']['alerts']
  readonly guides: ListContent['alerts']['guides']
  readonly checks: ListContent['alerts']['checks']
  readonly stations: readonly Station[]
  readonly articles: readonly Article[]
}

type Words = readonly (string | null | undefined | readonly (string | null | undefined)[])[]

/** The list of each kind, in the order in which kinds are shown. */
const LIST_OF = {
  answer: 'answers',
  hotline: 'hotlines',
  check: 'checks',
  guide: 'guides',
  alert: 'alerts',
  checklist: 'checklists',
  path: 'paths',
  channel: 'channels',
  benefit: 'benefits',
  legal: 'legal',
  station: 'stations',
  article: 'articles',
} as const satisfies { readonly [K in FoundKind]?: keyof SearchedFeed }
type RecordKind = keyof typeof LIST_OF
type RecordOf<K extends RecordKind> = SearchedFeed[(typeof LIST_OF)[K]][number]

/** `called`: what heads it, where that isn't its title. `says`: what an excerpt may show, words of the record and no others. `also`: other words for it, for finding only. */
type Adapter<T> = (record: T) => { called?: string; says: Words; also?: Words }

const pointed = (points: readonly { readonly text: string; readonly detail?: string | null }[]): readonly string[] =>
  points.map(({ text, detail }) => [text, detail].filter(Boolean).join('\uff0c'))

/** One adapter a kind: what a record says, in the order in which its page says it. */
const ADAPTERS: { readonly [K in RecordKind]: Adapter<RecordOf<K>> } = {
  answer: ({ summary, keywords, steps, evidence, contacts, limits }) => ({
    says: [summary, pointed(steps), pointed(evidence), pointed(contacts), pointed(limits)],
    also: [keywords],
  }),
  // What it isn't for would read as what it is for, out of its place.
  hotline: ({ number, name, purpose }) => ({ called: `${number} ${name}`, says: [purpose] }),
  check: ({ intro, questions, keywords }) => ({ says: [intro, questions.map(({ text }) => text)], also: [keywords] }),
  guide: ({ summary, how, signs, steps, keywords, duty }) => ({
    says: [summary, how, signs, steps, duty.map(({ text }) => text)],
    also: [keywords],
  }),
  alert: ({ description, instruction, areaDesc }) => ({ says: [description, instruction, areaDesc] }),
  checklist: ({ items }) => ({ says: [items] }),
  path: ({ subtitle, steps, bring }) => ({ says: [subtitle, pointed(steps), bring] }),
  channel: ({ steps, copyText }) => ({ says: [steps], also: [copyText] }),
  // An amount is never shown without the date it speaks of, which an excerpt may cut off: it is for finding only.
  benefit: ({ who, summary, amount, condition, claim, notes, scheme }) => ({
    says: [summary, who, condition, claim, notes],
    also: [SCHEME_LABEL[scheme], amount],
  }),
  legal: ({ text }) => ({ says: [text] }),
  station: ({ kind, district, subdistrict, address, landmark, hours, description, amenities }) => ({
    says: [district, subdistrict, address, landmark, hours?.text, description],
    also: [KIND_LABEL[kind], AMENITIES.filter(code => amenities[code]).map(code => AMENITY[code].label)],
  }),
  article: ({ summary, blocks, topics }) => ({
    says: [summary, blocks.flatMap(blockWords)],
    also: [topics.map(topic => TOPIC_LABEL[topic])],
  }),
}

/** Everything that can be found by its words, kind by kind; pages of the app come with it, last. */
export function docsOf(feed: SearchedFeed, pages: readonly SearchDoc[]): readonly SearchDoc[] {
  const kinds = Object.keys(LIST_OF) as RecordKind[]
  return [...kinds.flatMap(kind => feed[LIST_OF[kind]].map(record => docOf(kind, record as never))), ...pages]
}

function docOf<K extends RecordKind>(kind: K, record: RecordOf<K>): SearchDoc {
  const { called = titleOf(record), says, also = [] } = ADAPTERS[kind](record)
  return { kind, id: keyOf(record), title: called, text: joined(says, '\uff1b'), keywords: joined(also, ' ') }
}

const joined = (words: Words, between: string): string => words.flat().filter(Boolean).join(between)

function blockWords(block: Block): readonly string[] {
  if (block.type === 'list') return block.items
  return [block.type === 'image' ? block.image.alt : block.text]
}
