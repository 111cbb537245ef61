import { Button } from '@tarojs/components'
import { Icon } from './Icon'

export interface ShareItemProps {
  text: string
  /** For ShareItem.h5.tsx; WeChat asks the page for the card. */
  onShare: () => void
}

/** Passing the page on, from the bar of actions. WeChat shares at a tap on its own kind of button and at nothing else. */
export function ShareItem({ text }: ShareItemProps): JSX.Element {
  return (
    <Button className="bar-item bare" hoverClass="pressed" openType="share">
      <Icon name="share" />
      {text}
    </Button>
  )
}
