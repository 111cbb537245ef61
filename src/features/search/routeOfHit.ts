import type { LeadPage } from '@core/feed/wire/enrolment'
import type { SearchDoc } from '@core/find/searchDoc'
import type { PlainPage, Route } from '@/platform/navigate'

/** Where a hit leads: a record's own page, the page that shows it among others, or a page of the app. */
export function routeOfHit({ kind, id }: Pick<SearchDoc, 'kind' | 'id'>): Route {
  switch (kind) {
    case 'page':
      return { page: PAGES[id as LeadPage] ?? 'home' }
    case 'hotline':
    case 'checklist':
    case 'legal':
      return { page: 'help' }
    case 'channel':
      return { page: 'union' }
    default:
      return { page: kind, id }
  }
}

const PAGES: Readonly<Record<LeadPage, PlainPage>> = {
  stations: 'stations',
  antifraud: 'antifraud',
  union: 'union',
  bulletins: 'bulletins',
  help: 'help',
  triage: 'triage',
  place: 'place',
  // A report begins at the place it speaks of.
  report: 'stations',
  display: 'me',
  me: 'me',
  privacy: 'privacy',
  diagnostics: 'diagnostics',
  licences: 'licences',
}
