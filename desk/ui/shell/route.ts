import { useSyncExternalStore } from 'react'

/** Where in the desk somebody is: a page, and what it shows. Lives in the address, so that going back works. */
export interface Route {
  readonly page: string
  /** What the page shows: a record, an import. Empty for the page itself. */
  readonly of: string
  readonly params: URLSearchParams
}

function parse(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?')
  const [page = '', ...rest] = path.split('/')
  return { page: page || 'today', of: rest.map(decodeURIComponent).join('/'), params: new URLSearchParams(query) }
}

let last: { hash: string; route: Route } | null = null
/** The same object while the address is the same: React asks at every drawing. */
function current(): Route {
  if (last?.hash !== location.hash) last = { hash: location.hash, route: parse(location.hash) }
  return last.route
}

function listen(changed: () => void): () => void {
  addEventListener('hashchange', changed)
  return () => removeEventListener('hashchange', changed)
}

export const useRoute = (): Route => useSyncExternalStore(listen, current)

export const hrefOf = (page: string, of = '', params: Readonly<Record<string, string>> = {}): string => {
  const query = new URLSearchParams(params).toString()
  return `#/${page}${of === '' ? '' : `/${of.split('/').map(encodeURIComponent).join('/')}`}${query === '' ? '' : `?${query}`}`
}

export const go = (page: string, of = '', params: Readonly<Record<string, string>> = {}): void => {
  location.hash = hrefOf(page, of, params)
}
