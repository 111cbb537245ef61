import { RECORD_LABEL } from '@core/feed/copy'
import type { Counted } from '../Counted'
import { copy } from '../copy'
import type { Share, Table } from '../Table'
import { type FactKind, factsIn } from './facts'

/** Records by the year in which anybody last said so, and the list of them, oldest first. */
export function ages({ content, stations }: Counted): {
  readonly table: Table
  readonly shares: readonly Share[]
  readonly parts: readonly string[]
} {
  const label = copy.ages
  const counted = new Set(stations.map(({ id }) => id))
  const facts = factsIn(content, id => counted.has(id))
  const yearOf = (date: string | null): string => date?.slice(0, 4) ?? label.undated
  const years = [...new Set(facts.map(({ date }) => yearOf(date)))]
  const parts = [RECORD_LABEL.stations, label.other]
  const partOf = (kind: FactKind): string => (kind === 'stations' ? RECORD_LABEL.stations : label.other)
  return {
    table: {
      id: 'oldest-facts',
      title: label.title,
      note: label.note(facts.length, facts.filter(({ date }) => date === null).length),
      columns: [label.kind, label.id, label.name, label.date, label.source],
      rows: facts.map(({ kind, id, name, date, source }) => [RECORD_LABEL[kind], id, name, date ?? label.undated, source]),
    },
    shares: years.flatMap(of =>
      parts.map(part => ({
        of,
        part,
        count: facts.filter(({ kind, date }) => yearOf(date) === of && partOf(kind) === part).length,
      })),
    ),
    parts,
  }
}
