import type { Verdict, VerdictLevel } from '@core/alerts/verdict'
import { VERDICT_LEVELS } from '@core/alerts/verdict'
import { VERDICT_LABEL } from '@core/feed/copy'
import type { SelfCheck } from '@core/feed/types'
import { View } from '@tarojs/components'
import { canDial } from '@/platform/phone'
import { announcedProps, pictureProps } from '@/ui/aria'
import { BarItem } from '@/ui/Bar'
import { Button } from '@/ui/Button'
import { Icon } from '@/ui/Icon'
import { copy } from './copy'

const ICON: Record<VerdictLevel, string> = { no_sign: 'info', suspicious: 'alert', stop: 'stop' }

interface VerdictBarProps {
  check: SelfCheck
  verdict: Verdict
  onCall: (number: string) => void
  onOutlet: () => void
}

/**
 * The verdict under the thumb: what to do first, whom to call, and a gauge of three. It is as high at 立即停下 as before the
 * first tick: what grows is the gauge, never over a row that the thumb is on its way to.
 */
export function VerdictBar({ check, verdict, onCall, onOutlet }: VerdictBarProps): JSX.Element {
  const { level } = verdict
  const [first] = check.verdicts[level]
  return (
    <View className={`bar verdict ${level}`}>
      <View className="verdict-act" {...announcedProps(`${VERDICT_LABEL[level]}：${first}`)}>
        <Icon name={ICON[level]} />
        <View className="grow">
          <View className="only-heard">{`${VERDICT_LABEL[level]}：`}</View>
          {first}
        </View>
      </View>
      <View className="verdict-calls">
        <BarItem icon="phone" text={copy.outlet} label={copy.outletLabel} onTap={onOutlet} />
        {check.calls.map(number =>
          canDial(number) ? (
            <Button
              key={number}
              tone={number === '110' && level === 'stop' ? 'danger' : 'plain'}
              icon="phone"
              text={number}
              label={`${copy.whom} ${number === '110' ? copy.call110 : number}`}
              onTap={() => onCall(number)}
            />
          ) : (
            <View key={number}>{number}</View>
          ),
        )}
      </View>
      <View className="gauge" {...pictureProps(copy.gauge(VERDICT_LABEL[level]))}>
        {VERDICT_LEVELS.map((each, at) => (
          <View
            key={each}
            className={`gauge-step${at <= VERDICT_LEVELS.indexOf(level) ? ' full' : ''}${each === level ? ' at' : ''}`}
          >
            {VERDICT_LABEL[each]}
          </View>
        ))}
      </View>
    </View>
  )
}
