import { BarItem } from './Bar'
import type { ShareItemProps } from './ShareItem'

/** A browser has a share sheet of its own, or a clipboard. */
export const ShareItem = ({ text, onShare }: ShareItemProps): JSX.Element => <BarItem icon="share" text={text} onTap={onShare} />
