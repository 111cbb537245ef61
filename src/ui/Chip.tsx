import { Icon } from './Icon'
import { Tappable } from './Tappable'

interface ChipProps {
  text: string
  isOn: boolean
  onTap: () => void
  icon?: string
  /** When the visible word alone would not tell a listener enough. */
  label?: string
}

/** A filter that is on or off. */
export function Chip({ text, isOn, onTap, icon, label = '' }: ChipProps): JSX.Element {
  return (
    <Tappable className={isOn ? 'chip on' : 'chip'} label={label} isOn={isOn} onTap={onTap}>
      {icon && <Icon name={icon} />}
      {text}
    </Tappable>
  )
}
