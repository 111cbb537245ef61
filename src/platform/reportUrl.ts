import trust from '@bundled/trust.json'

/** Where this package posts while its feed names nobody; null in every release. */
export const reportUrl: string | null = trust.reportUrl ?? null
