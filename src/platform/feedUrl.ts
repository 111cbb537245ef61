import trust from '@bundled/trust.json'

/** The folder that holds index.json, with its closing slash; null = this package knows no server. */
export const feedUrl: string | null = trust.feedUrl
