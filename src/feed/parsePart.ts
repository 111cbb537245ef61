import { parseAlerts } from './parseAlerts'
import { parseEnrolment } from './parseEnrolment'
import { parseNews } from './parseNews'
import { parseStations } from './parseStations'

/** Each part's JSON to content. */
export const PARSE_PART = { news: parseNews, stations: parseStations, alerts: parseAlerts, enrolment: parseEnrolment } as const
export type PartParsers = typeof PARSE_PART
