import { RECORD_LABEL } from './copy'
import type { ListName } from './lists'

/** What a courier can find, open and keep: the list that holds it and its glyph. Its page is called like the kind. */
export const THING = {
  station: { list: 'stations', icon: 'pin' },
  article: { list: 'articles', icon: 'news' },
  guide: { list: 'guides', icon: 'shield' },
  check: { list: 'checks', icon: 'shield-check' },
  answer: { list: 'answers', icon: 'info' },
  benefit: { list: 'benefits', icon: 'users' },
} as const satisfies Readonly<Record<string, { list: 'stations' | 'articles' | ListName; icon: string }>>
export type ThingKind = keyof typeof THING

/** What a synonym may lead to beside pages of the app: `kind:id`. */
export const LEAD_LIST = {
  answer: 'answers',
  guide: 'guides',
  check: 'checks',
  benefit: 'benefits',
  path: 'paths',
  channel: 'channels',
  hotline: 'hotlines',
  legal: 'legal',
  checklist: 'checklists',
} as const satisfies Readonly<Record<string, ListName>>

export const thingLabel = (kind: ThingKind): string => RECORD_LABEL[THING[kind].list]
