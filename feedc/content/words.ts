import {
  AMENITY_LABEL,
  HEARD_LABEL,
  KIND_LABEL,
  PRECISION_LABEL,
  ROLE_LABEL,
  SCHEME_LABEL,
  SERVICE_LABEL,
  SOURCE_KIND_LABEL,
  TOPIC_LABEL,
  WHEN_LABEL,
} from '@core/feed/copy'

/** The editor's words as the feed's codes: the phone's labels, turned round, so that the two can't drift apart. */
export const turned = <T extends string>(labels: Readonly<Record<T, string>>): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(labels).map(([code, label]) => [label as string, code as T]))

export const WHEN_OF = turned(WHEN_LABEL)
export const AMENITY_OF = turned(AMENITY_LABEL)
export const SERVICE_OF = turned(SERVICE_LABEL)
export const STATION_KIND_OF = turned(KIND_LABEL)
export const PRECISION_OF = turned(PRECISION_LABEL)
export const TOPIC_OF = turned(TOPIC_LABEL)
export const ROLE_OF = turned(ROLE_LABEL)
export const SCHEME_OF = turned(SCHEME_LABEL)
export const HEARD_OF = turned(HEARD_LABEL)
export const SOURCE_KIND_OF = turned(SOURCE_KIND_LABEL)
