import { Icon } from './Icon'
import { Tappable } from './Tappable'

interface ChipProps {
  text: string
  isOn: boolean
  onTap: () => void
  icon?: string
}

/** A filter that is on or off. */
export function Chip({ text, isOn, onTap, icon }: ChipProps): JSX.Element {
  return (
    <Tappable className={isOn ? 'chip on' : 'chip'} label={text} isOn={isOn} onTap={onTap}>
      {icon && <Icon name={icon} />}
      {text}
    </Tappable>
  )
}
