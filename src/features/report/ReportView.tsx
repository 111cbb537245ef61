import type { StationReport } from '@core/courier/courierState'
import { REPORT_KINDS } from '@core/feed/wire/reportKinds'
import { Textarea, View } from '@tarojs/components'
import { useState } from 'react'
import { Heading } from '@/ui/Heading'
import { LinkCard } from '@/ui/LinkCard'
import { copy } from './copy'
import { LatestReport } from './LatestReport'
import type { Reporting } from './useReporting'

interface ReportViewProps {
  stationName: string
  reports: readonly StationReport[]
  nowMs: number
  reporting: Reporting
}

/** One tap says how it is; what becomes of it stands below. */
export function ReportView({ stationName, reports, nowMs, reporting }: ReportViewProps): JSX.Element {
  const [note, setNote] = useState('')
  const latest = reports[0]
  const say = (kind: StationReport['kind']): void => {
    reporting.say(kind, note)
    setNote('')
  }
  return (
    <>
      <Heading look="headline">{copy.title}</Heading>
      <View className="meta">{stationName}</View>
      {latest && <LatestReport stationName={stationName} report={latest} nowMs={nowMs} reporting={reporting} />}
      <View className="stack channels">
        <Textarea
          className="card note"
          value={note}
          maxlength={100}
          placeholder={copy.note}
          placeholderClass="placeholder"
          ariaLabel={copy.note}
          onInput={event => setNote(event.detail.value)}
        />
        {REPORT_KINDS.map(kind => (
          <LinkCard key={kind} icon={kind === 'confirmed' ? 'check' : 'flag'} title={copy.kinds[kind]} onTap={() => say(kind)} />
        ))}
      </View>
      <View className="meta below">{reporting.canSend ? copy.whatIsSent : copy.noServerYet}</View>
    </>
  )
}
