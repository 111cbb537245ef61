import { AMENITY_LABEL, WHEN_LABEL } from '@core/feed/copy'
import { copy as diff } from '@feedc/diff/copy'

const e = diff.enrolment
const own = (labels: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.values(labels).map(word => [word, word]))

/** The form for how couriers say it. */
export const SAYING_HINTS = {
  title: { label: e.title, help: '内容里怎么叫它' },
  said: { label: '小哥怎么说', help: '词和词之间空一格；只用来找，不显示' },
  amenities: { label: e.amenities, choices: own(AMENITY_LABEL) },
  when: { label: e.when, choices: own(WHEN_LABEL), isOptional: true },
  leads: { label: e.leads, help: '最好的答案写在前面，例如 answer:fined、hotline:12351、page:me' },
} as const
