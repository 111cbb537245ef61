import type { StationReport } from '@core/courier/courierState'
import { View } from '@tarojs/components'
import { Button } from '@/ui/Button'
import { Heading } from '@/ui/Heading'
import { copy } from './copy'
import type { Reporting } from './useReporting'
import { whenWords } from './whenWords'

interface LatestReportProps {
  stationName: string
  report: StationReport
  nowMs: number
  reporting: Reporting
}

/** What was just said, where it is now, and what to do when nobody takes it: the words are ready, the numbers are there. */
export function LatestReport({ stationName, report, nowMs, reporting }: LatestReportProps): JSX.Element {
  const { kind, note, atMs, sending } = report
  const when = whenWords(atMs, nowMs)
  const words = copy.ready(stationName, copy.kinds[kind], when, note)
  const isOnItsWay = sending !== 'kept' && sending !== 'refused'
  return (
    <>
      <Heading>{copy.mine(when, copy.kinds[kind])}</Heading>
      <View className="card">
        {!isOnItsWay && <View>{words}</View>}
        <View className={isOnItsWay ? '' : 'meta'}>{copy.sending[sending]}</View>
        {!isOnItsWay && (
          <>
            <View className="buttons">
              <Button icon="copy" text={copy.clip} onTap={() => reporting.clip(words)} />
            </View>
            <View className="buttons">
              <Button icon="phone" text={copy.call12351} onTap={() => reporting.dial('12351')} />
              <Button icon="phone" text={copy.call12345} onTap={() => reporting.dial('12345')} />
            </View>
          </>
        )}
        <View className="buttons">
          <Button
            icon="trash"
            text={sending === 'waiting' || sending === 'kept' ? copy.undo : copy.forget}
            onTap={() => reporting.undo(report)}
          />
        </View>
      </View>
    </>
  )
}
