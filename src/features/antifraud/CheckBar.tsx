import { View } from '@tarojs/components'
import { canCall } from '@/platform/phone'
import { Bar } from '@/ui/Bar'
import { Button } from '@/ui/Button'
import { copy } from './copy'

/** The numbers this self-check names, always under the thumb. */
export function CheckBar({ calls, onCall }: { calls: readonly string[]; onCall: (number: string) => void }): JSX.Element {
  return (
    <Bar>
      {calls.map(number =>
        canCall(number) ? (
          <Button
            key={number}
            tone={number === '110' ? 'danger' : 'plain'}
            icon="phone"
            text={words(number)}
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
