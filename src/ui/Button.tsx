import { Icon } from './Icon'
import { Tappable } from './Tappable'

interface ButtonProps {
  text: string
  onTap: () => void
  /** One primary (honey) a screen; danger (red) only for fraud. */
  tone?: 'primary' | 'danger' | 'plain'
  icon?: string
  /** When the visible word alone would not tell a listener enough. */
  label?: string
}

export function Button({ text, onTap, tone = 'plain', icon, label = '' }: ButtonProps): JSX.Element {
  return (
    <Tappable className={tone === 'plain' ? 'button' : `button ${tone}`} label={label} onTap={onTap}>
      {icon && <Icon name={icon} />}
      {text}
    </Tappable>
  )
}
