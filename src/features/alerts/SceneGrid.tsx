import type { SelfCheck } from '@core/feed/types'
import { View } from '@tarojs/components'
import { Icon } from '@/ui/Icon'
import { Some } from '@/ui/Some'
import { Tappable } from '@/ui/Tappable'

/** Glyphs the app has for scenes; a new one in the feed falls back to a shield until the next release. */
const SCENE_ICONS = new Set(['hand-coins', 'gem', 'headset', 'scan-line', 'package', 'bike'])

interface SceneGridProps {
  checks: readonly SelfCheck[]
  onOpen: (id: string) => void
}

/** What is in front of the courier right now; one tap opens its self-check. */
export function SceneGrid({ checks, onOpen }: SceneGridProps): JSX.Element {
  return (
    <View className="grid three">
      <Some of={checks}>
        {({ id, title, icon }) => (
          <Tappable key={id} className="tile" label={title} onTap={() => onOpen(id)}>
            <Icon name={SCENE_ICONS.has(icon) ? icon : 'shield'} />
            {title}
          </Tappable>
        )}
      </Some>
    </View>
  )
}
