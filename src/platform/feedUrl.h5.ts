import trust from '@bundled/trust.json'

/** The page and its feed live side by side on one server: no other host is ever asked. */
export const feedUrl: string | null = trust.feedUrl === null ? null : 'feed/'
