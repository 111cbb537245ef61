import type { Source } from '@core/feed/types'
import { isToilet } from '@core/feed/wire/stations'
import type { Snapshot } from '@core/sync/ports'
import { dayOf } from '@core/time/shanghaiTime'
import { copy } from './copy'
import '@/platform/withEnrolment'

export interface DataPart {
  readonly title: string
  /** From whom, and from when to when. */
  readonly age: string
}

type Dated = { readonly name: string; readonly date: string | null }

/** What the phone holds, part by part, and how old its sources are: the day of a fact, not the day it was published here. */
export function dataParts(snapshot: Snapshot): readonly DataPart[] {
  const [news, stations, { alerts, guides, checks }, { paths, benefits, hotlines, legal, answers }] = [
    snapshot.news(),
    snapshot.stations(),
    snapshot.alerts(),
    snapshot.enrolment(),
  ]
  const toilets = stations.filter(station => isToilet(station.kind)).length
  const checked = stations.filter(station => station.checked !== null).length
  return [
    {
      title: copy.partNews(news.length),
      age: ageOf(news.flatMap(({ authors, bulletin: { date } }) => authors.map(name => ({ name, date })))),
    },
    {
      title: copy.partStations(stations.length - toilets, toilets),
      age: [ageOf(stations.map(({ source }) => source)), checked === 0 ? copy.noneChecked : copy.checked(checked)].join('；'),
    },
    {
      title: copy.partAlerts(guides.length, checks.length, alerts.length),
      age: ageOf([
        ...[...guides, ...checks].flatMap(({ sources }) => sources as readonly Source[]),
        ...alerts.map(({ source, sentAtMs }) => ({ name: source.name, date: dayOf(sentAtMs) })),
      ]),
    },
    {
      title: copy.partEnrolment(paths.length, benefits.length, hotlines.length, answers.length),
      age: ageOf([
        ...[...paths, ...benefits, ...answers].flatMap(({ sources }) => sources),
        ...[...hotlines, ...legal].map(({ source }) => source),
      ]),
    },
  ]
}

/** Dates are as exact as the source was; an undated source counts as a source, not as a date. */
function ageOf(sources: readonly Dated[]): string {
  const dates = sources.flatMap(({ date }) => (date === null ? [] : [date])).sort()
  const count = new Set(sources.map(({ name }) => name)).size
  if (dates.length === 0) return copy.noSources
  return copy.sourced(count, dates[0]!, dates[dates.length - 1]!)
}
