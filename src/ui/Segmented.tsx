import { View } from '@tarojs/components'
import { roleProps } from './aria'
import { Icon } from './Icon'
import { Tappable } from './Tappable'

interface SegmentedProps<K extends string> {
  options: readonly { key: K; text: string; icon?: string; label?: string }[]
  selected: K
  onSelect: (key: K) => void
}

/** Two or three views of the same thing; exactly one is on. */
export function Segmented<K extends string>({ options, selected, onSelect }: SegmentedProps<K>): JSX.Element {
  return (
    <View className="segmented" {...roleProps('tablist')}>
      {options.map(({ key, text, icon, label = '' }) => (
        <Tappable
          key={key}
          role="tab"
          label={label}
          isOn={key === selected}
          className={key === selected ? 'segment on' : 'segment'}
          onTap={() => onSelect(key)}
        >
          {icon && <Icon name={icon} />}
          {text}
        </Tappable>
      ))}
    </View>
  )
}
