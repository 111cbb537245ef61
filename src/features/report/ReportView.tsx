import { Textarea, View } from '@tarojs/components'
import { useState } from 'react'
import type { ReportKind, StationReport } from '@/store/courierState'
import { REPORT_KINDS } from '@/store/courierState'
import { Button } from '@/ui/Button'
import { LinkCard } from '@/ui/LinkCard'
import { copy } from './copy'
import { whenWords } from './whenWords'

interface ReportViewProps {
  stationName: string
  reports: readonly StationReport[]
  nowMs: number
  onReport: (kind: ReportKind, note: string) => void
  onUndo: (report: StationReport) => void
  onCopy: (text: string) => void
  onCall: (number: string) => void
}

/** One tap says how it is; the words to pass on are ready, because there is no server to send them to yet. */
export function ReportView({ stationName, reports, nowMs, onReport, onUndo, onCopy, onCall }: ReportViewProps): JSX.Element {
  const [note, setNote] = useState('')
  const latest = reports[0]
  return (
    <>
      <View className="headline">{copy.title}</View>
      <View className="meta">{stationName}</View>
      <View className="stack channels">
        {REPORT_KINDS.map(kind => (
          <LinkCard
            key={kind}
            icon={kind === 'confirmed' ? 'check' : 'flag'}
            title={copy.kinds[kind]}
            onTap={() => onReport(kind, note.trim())}
          />
        ))}
        <Textarea
          className="card note"
          value={note}
          maxlength={100}
          placeholder={copy.note}
          placeholderClass="placeholder"
          ariaLabel={copy.note}
          onInput={event => setNote(event.detail.value)}
        />
      </View>
      {latest && (
        <>
          <View className="h3">{copy.mine(whenWords(latest.atMs, nowMs), copy.kinds[latest.kind])}</View>
          <View className="card">
            <View>{copy.ready(stationName, copy.kinds[latest.kind], whenWords(latest.atMs, nowMs), latest.note)}</View>
            <View className="meta">{copy.noServer}</View>
            <View className="buttons">
              <Button
                icon="copy"
                text={copy.copy}
                onTap={() => onCopy(copy.ready(stationName, copy.kinds[latest.kind], whenWords(latest.atMs, nowMs), latest.note))}
              />
              <Button icon="phone" text={copy.call12351} onTap={() => onCall('12351')} />
              <Button icon="phone" text={copy.call12345} onTap={() => onCall('12345')} />
              <Button icon="trash" text={copy.undo} onTap={() => onUndo(latest)} />
            </View>
          </View>
        </>
      )}
    </>
  )
}
