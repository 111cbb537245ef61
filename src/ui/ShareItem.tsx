import { Button } from '@tarojs/components'
import { BarItem } from './Bar'
import { Icon } from './Icon'

interface ShareItemProps {
  text: string
  /** Where there is no WeChat to share with. */
  onCopy: () => void
}

/** Passes this page on: WeChat's own share sheet, which only WeChat's own button may open; in a browser, words to paste. */
export function ShareItem({ text, onCopy }: ShareItemProps): JSX.Element {
  if (process.env.TARO_ENV === 'h5') return <BarItem icon="share" text={text} onTap={onCopy} />
  return (
    <Button className="bar-item bare" hoverClass="pressed" openType="share">
      <Icon name="share" />
      {text}
    </Button>
  )
}
