import { View } from '@tarojs/components'
import { useCourier, useFeed } from '@/store/stores'
import { Heading } from '@/ui/Heading'
import { LinkCard } from '@/ui/LinkCard'
import { copy } from './copy'
import { whenWords } from './whenWords'

/** As many as a person looks through; the phone keeps a hundred. */
const MOST = 20

export interface ListedReport {
  readonly id: string
  readonly stationId: string
  readonly title: string
  readonly meta: string
}

/** What this courier said of any place, newest first, and what became of it. */
export function useMyReports(nowMs: number): readonly ListedReport[] {
  const reports = useCourier(courier => courier.reports)
  const snapshot = useFeed(feed => feed.snapshot)
  if (reports.length === 0) return []
  const names = new Map(snapshot.stations().map(({ id, name }) => [id, name]))
  return reports.slice(0, MOST).map(({ id, stationId, kind, atMs, sending }) => ({
    id,
    stationId,
    title: names.get(stationId) ?? copy.stationGone,
    meta: [copy.kinds[kind], whenWords(atMs, nowMs), copy.state[sending]].join(' · '),
  }))
}

/** Drawn only for who said something. */
export function ReportList({ reports, onOpen }: { reports: readonly ListedReport[]; onOpen: (stationId: string) => void }) {
  if (reports.length === 0) return null
  return (
    <>
      <Heading>{copy.all}</Heading>
      <View className="stack">
        {reports.map(({ id, stationId, title, meta }) => (
          <LinkCard key={id} title={title} meta={meta} onTap={() => onOpen(stationId)} />
        ))}
      </View>
    </>
  )
}
