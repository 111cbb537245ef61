import trust from '@bundled/trust.json'

/** The page and the inbox live side by side on one machine, as the page and its feed do. */
export const reportUrl: string | null = trust.reportUrl === undefined ? null : 'reports'
