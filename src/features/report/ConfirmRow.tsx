import { View } from '@tarojs/components'
import { Button } from '@/ui/Button'
import { copy } from './copy'
import type { Reporting } from './useReporting'

/** On the station's own page: one tap says that all is well, one more leads to what isn't. */
export function ConfirmRow({ reporting, onProblem }: { reporting: Reporting; onProblem: () => void }): JSX.Element {
  return (
    <View className="stack channels">
      <Button icon="check" text={copy.kinds.confirmed} onTap={() => reporting.say('confirmed')} />
      <Button icon="flag" text={copy.problem} onTap={onProblem} />
    </View>
  )
}
