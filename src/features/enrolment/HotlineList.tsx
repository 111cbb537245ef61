import { sourceWords } from '@core/feed/copy'
import type { Hotline } from '@core/feed/types'
import { View } from '@tarojs/components'
import { canDial } from '@/platform/phone'
import { Button } from '@/ui/Button'
import { Some } from '@/ui/Some'
import { copy } from './copy'

/** Whom to call, what for, and what not for. Hours only where somebody verified them; a button only where the package’s list allows. */
export function HotlineList({
  hotlines,
  onCall,
}: {
  hotlines: readonly Hotline[]
  onCall: (number: string) => void
}): JSX.Element {
  return (
    <View className="stack">
      <Some of={hotlines}>
        {({ number, name, purpose, notFor, hours, source }) => (
          <View key={number} className="card">
            <View className="title">{`${number} ${name}`}</View>
            <View>{purpose}</View>
            {notFor && <View className="meta">{copy.notFor(notFor)}</View>}
            <View className="meta">{`${hours ?? copy.hoursUnknown} · ${sourceWords(source)}`}</View>
            {canDial(number) && (
              <View className="buttons">
                <Button icon="phone" text={number} label={`${name} ${number}`} onTap={() => onCall(number)} />
              </View>
            )}
          </View>
        )}
      </Some>
    </View>
  )
}
