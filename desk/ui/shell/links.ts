import type { RecordKind } from '@desk/api/records'
import { hrefOf } from './route'

type Kind = RecordKind | 'stations'

/** On which page a kind of record is edited, and where couriers read it. */
const HOME: Readonly<Record<Kind, string>> = {
  issues: 'bulletins',
  articles: 'bulletins',
  stations: 'stations',
  alerts: 'alerts',
  guides: 'fraud',
  checks: 'fraud',
  answers: 'help',
  hotlines: 'help',
  checklists: 'help',
  legal: 'help',
  paths: 'union',
  triage: 'union',
  channels: 'union',
  benefits: 'union',
  synonyms: 'help',
}

const PHONE: Readonly<Partial<Record<Kind, (id: string) => string>>> = {
  articles: id => page('article', id),
  alerts: id => page('alert', id),
  guides: id => page('guide', id),
  checks: id => page('check', id),
  answers: id => page('answer', id),
  paths: id => page('path', id),
  benefits: id => page('benefit', id),
  stations: id => page('station', id),
  issues: () => '/pages/bulletins/index',
  hotlines: () => '/pages/help/index',
  checklists: () => '/pages/help/index',
  legal: () => '/pages/union/index',
  triage: () => '/pages/triage/index',
  channels: () => '/pages/union/index',
}

const page = (name: string, id: string): string => `/pages/${name}/index?id=${encodeURIComponent(id)}`

export const hrefOfRecord = (kind: Kind, id: string): string =>
  kind === 'stations' ? hrefOf('stations', '', { at: id }) : hrefOf(HOME[kind], `${kind}/${id}`)

/** The courier's page of a record; the first page for what has none of its own. */
export const phonePath = (kind: Kind, id: string): string => PHONE[kind]?.(id) ?? '/pages/home/index'
