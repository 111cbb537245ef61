import { AMENITIES, AMENITY } from '@core/feed/amenities.copy'
import { KIND_LABEL, TOPIC_LABEL } from '@core/feed/copy'
import type { ThingKind } from '@core/feed/things'
import type { Answer, Article, Benefit, Block, Guide, SelfCheck, Station } from '@core/feed/types'
import type { SearchDoc } from '@core/search/search'
import type { Snapshot } from '@core/sync/ports'

/** Everything that can be found by its words: the feed, and the older articles that were reached. Built once a snapshot. */
export function corpusOf(snapshot: Snapshot, articles: readonly Article[]): readonly SearchDoc<ThingKind>[] {
  const { guides, checks } = snapshot.alerts()
  return [
    ...snapshot.enrolment().answers.map(answerDoc),
    ...snapshot.stations().map(stationDoc),
    ...checks.map(selfCheckDoc),
    ...guides.map(guideDoc),
    ...snapshot.enrolment().benefits.map(benefitDoc),
    ...articles.map(articleDoc),
  ]
}

const stationDoc = ({
  id,
  name,
  kind,
  district,
  subdistrict,
  address,
  landmark,
  amenities,
  description,
}: Station): SearchDoc<ThingKind> => ({
  kind: 'station',
  id,
  title: name,
  text: [district, subdistrict, address, landmark, description].filter(Boolean).join(' '),
  keywords: [
    KIND_LABEL[kind],
    ...AMENITIES.filter(code => amenities[code]).map(code => `${AMENITY[code].label} ${AMENITY[code].typed}`),
  ].join(' '),
})

const selfCheckDoc = ({ id, title, intro, keywords, questions }: SelfCheck): SearchDoc<ThingKind> => ({
  kind: 'check',
  id,
  title,
  text: [intro, ...questions.map(({ text }) => text)].join(' '),
  keywords: keywords.join(' '),
})

const guideDoc = ({ id, title, summary, how, signs, steps, keywords }: Guide): SearchDoc<ThingKind> => ({
  kind: 'guide',
  id,
  title,
  text: [summary, ...how, ...signs, ...steps].join(' '),
  keywords: keywords.join(' '),
})

const answerDoc = ({ id, title, summary, keywords, steps, evidence, contacts, limits }: Answer): SearchDoc<ThingKind> => ({
  kind: 'answer',
  id,
  title,
  text: [
    summary,
    ...[...steps, ...evidence, ...contacts, ...limits].map(({ text, detail }) => [text, detail].filter(Boolean).join('\uff0c')),
  ].join('\uff1b'),
  keywords: keywords.join(' '),
})

const benefitDoc = ({ id, title, who, summary, amount, condition, asOf }: Benefit): SearchDoc<ThingKind> => ({
  kind: 'benefit',
  id,
  title,
  // An amount is never shown without the date it speaks of, a search hit's excerpt included.
  text: [summary, amount && `${amount} ${asOf}`, condition].filter(Boolean).join(' '),
  keywords: who,
})

const articleDoc = ({ id, title, summary, blocks, topics }: Article): SearchDoc<ThingKind> => ({
  kind: 'article',
  id,
  title,
  text: [summary, ...blocks.map(blockText)].filter(Boolean).join(' '),
  keywords: topics.map(topic => TOPIC_LABEL[topic]).join(' '),
})

function blockText(block: Block): string {
  switch (block.type) {
    case 'list':
      return block.items.join(' ')
    case 'image':
      return block.image.alt
    default:
      return block.text
  }
}
