import { View } from '@tarojs/components'
import { canDial } from '@/platform/phone'
import { Bar, BarItem } from '@/ui/Bar'
import { Button } from '@/ui/Button'
import { copy } from './copy'

interface SelfCheckBarProps {
  calls: readonly string[]
  onCall: (number: string) => void
  onOutlet: () => void
}

/** The courier's own outlet and the numbers this self-check names, always under the thumb. */
export function SelfCheckBar({ calls, onCall, onOutlet }: SelfCheckBarProps): JSX.Element {
  return (
    <Bar>
      <BarItem icon="phone" text={copy.outlet} label={copy.outletLabel} onTap={onOutlet} />
      {calls.map(number =>
        canDial(number) ? (
          <Button
            key={number}
            tone={number === '110' ? 'danger' : 'plain'}
            icon="phone"
            text={number}
            label={`${copy.whom} ${words(number)}`}
            onTap={() => onCall(number)}
          />
        ) : (
          <View key={number}>{number}</View>
        ),
      )}
    </Bar>
  )
}

const words = (number: string): string => (number === '110' ? copy.call110 : number)
