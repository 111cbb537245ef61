import type { StationReport } from '@core/courier/courierState'
import { View } from '@tarojs/components'
import { liveProps } from '@/ui/aria'
import { Button } from '@/ui/Button'
import { copy } from './copy'
import type { Reporting } from './useReporting'
import { whenWords } from './whenWords'

interface ConfirmRowProps {
  /** What this courier said of the station, newest first. */
  reports: readonly StationReport[]
  nowMs: number
  reporting: Reporting
}

/** On the station's own page: one tap says how the door is, another takes it back. What else is wrong is said under 报错. */
export function ConfirmRow({ reports, nowMs, reporting }: ConfirmRowProps): JSX.Element {
  const latest = reports[0]
  const sending = latest && latest.sending !== 'kept' ? copy.sending[latest.sending] : ''
  return (
    <View className="card below">
      <View className="title" {...liveProps()}>
        {latest ? copy.mine(whenWords(latest.atMs, nowMs), copy.kinds[latest.kind]) : copy.beenThere}
      </View>
      <View className="meta">{latest ? [latest.note, sending].filter(Boolean).join('　') : copy.beenThereHint}</View>
      <View className="buttons pair-of-two">
        <Button icon="check" text={copy.openHere} onTap={() => reporting.say('confirmed')} />
        <Button icon="close" text={copy.lockedHere} onTap={() => reporting.say('locked')} />
      </View>
      <View>
        {latest && (
          <View className="buttons">
            <Button
              icon="trash"
              text={latest.sending === 'kept' || latest.sending === 'waiting' ? copy.undo : copy.forget}
              onTap={() => reporting.undo(latest)}
            />
          </View>
        )}
      </View>
    </View>
  )
}
