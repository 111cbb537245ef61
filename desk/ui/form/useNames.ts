import type { RecordKind, RecordRow } from '@desk/api/records'
import type { StationTable } from '@desk/api/stations'
import { useQueries, useQuery } from '@tanstack/react-query'
import { ask } from '../ask/ask'

interface Named {
  readonly value: string
  readonly label: string
}

/** Records by their names: ids stay out of sight. */
export function useNames(kinds: readonly (RecordKind | 'stations')[]): readonly Named[] {
  const lists = useQueries({
    queries: kinds
      .filter((kind): kind is RecordKind => kind !== 'stations')
      .map(kind => ({
        queryKey: ['records', kind],
        queryFn: () => ask<readonly RecordRow[]>('records', { path: { kind } }),
      })),
  })
  const stations = useQuery({
    queryKey: ['stations'],
    queryFn: () => ask<StationTable>('stations'),
    enabled: kinds.includes('stations'),
  })
  return [
    ...lists.flatMap(({ data }) =>
      (data ?? []).map(({ id, title, detail }) => ({ value: id, label: detail ? `${title} · ${detail}` : title })),
    ),
    ...(stations.data?.rows ?? []).map(({ id, cells }) => ({
      value: id,
      label: [cells.name, cells.district].filter(Boolean).join(' · '),
    })),
  ]
}
