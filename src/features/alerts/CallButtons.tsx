import { View } from '@tarojs/components'
import { Button } from '@/ui/Button'
import { copy } from './copy'

interface CallButtonsProps {
  onCall: (number: string) => void
  hasHint?: boolean
}

/** The two numbers of this subject, and what tells them apart. A question comes before the call. */
export function CallButtons({ onCall, hasHint = true }: CallButtonsProps): JSX.Element {
  return (
    <>
      <View className="buttons">
        <Button tone="danger" icon="phone" text={copy.call110} onTap={() => onCall('110')} />
        <Button icon="phone" text={copy.call96110} onTap={() => onCall('96110')} />
      </View>
      {hasHint && <View className="meta below">{copy.call96110Hint}</View>}
    </>
  )
}
