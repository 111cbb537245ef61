import { View } from '@tarojs/components'
import { Tappable } from '@/ui/Tappable'
import { copy } from './copy'
import type { Frequent } from './useFrequent'

interface FrequentRowProps extends Frequent {
  onOpen: (id: string) => void
  onAll: () => void
}

/** 常去: how far and how it is today, a line each, two places side by side. Nothing there yet: nothing drawn. */
export function FrequentRow({ rows, total, onOpen, onAll }: FrequentRowProps): JSX.Element {
  return (
    <View className="frequent">
      {rows.length > 0 && (
        <>
          <View className="spread">
            <View className="meta">{copy.frequent}</View>
            {total > rows.length && (
              <Tappable className="link" label="" onTap={onAll}>
                {copy.allFrequent(total)}
              </Tappable>
            )}
          </View>
          <View className="grid two">
            {rows.map(({ station, ride, open }) => (
              <Tappable key={station.id} role="link" className="card small-card" label="" onTap={() => onOpen(station.id)}>
                <View className={`small-state ${open.tone}`}>{[ride, open.text].filter(Boolean).join('\n')}</View>
                <View className="meta">{station.name}</View>
              </Tappable>
            ))}
          </View>
        </>
      )}
    </View>
  )
}
