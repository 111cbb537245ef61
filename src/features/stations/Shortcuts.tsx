import { NO_FILTER, type StationFilter } from '@core/courier/courierState'
import { View } from '@tarojs/components'
import { Icon } from '@/ui/Icon'
import { Tappable } from '@/ui/Tappable'
import { copy } from './copy'

const SHORTCUTS: readonly { icon: string; text: string; filter: StationFilter }[] = [
  { icon: 'phone_charging', text: copy.shortcut.phone_charging, filter: { ...NO_FILTER, amenities: ['phone_charging'] } },
  { icon: 'microwave', text: copy.shortcut.microwave, filter: { ...NO_FILTER, amenities: ['microwave'] } },
  { icon: 'toilet', text: copy.shortcut.toilet, filter: { ...NO_FILTER, amenities: ['toilet'] } },
  { icon: 'moon', text: copy.nightShortcut, filter: { ...NO_FILTER, night: true } },
]

/** The four things couriers ask for, one tap from home. */
export function Shortcuts({ onFilter }: { onFilter: (filter: StationFilter) => void }): JSX.Element {
  return (
    <View className="grid shortcuts">
      {SHORTCUTS.map(({ icon, text, filter }) => (
        <Tappable key={text} className="tile" label={text} onTap={() => onFilter(filter)}>
          <Icon name={icon} />
          {text}
        </Tappable>
      ))}
    </View>
  )
}
