import { View } from '@tarojs/components'
import { Button } from './Button'

interface CallRowProps {
  numbers: readonly string[]
  onCall: (number: string) => void
}

/** A button for each number that the text above says to call; the police are the red one. */
export function CallRow({ numbers, onCall }: CallRowProps): JSX.Element | null {
  if (numbers.length === 0) return null
  return (
    <View className="buttons">
      {numbers.map(number => (
        <Button
          key={number}
          tone={number === '110' ? 'danger' : 'plain'}
          icon="phone"
          text={number}
          onTap={() => onCall(number)}
        />
      ))}
    </View>
  )
}
