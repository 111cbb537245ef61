import { Icon } from '@/ui/Icon'
import { Tappable } from '@/ui/Tappable'
import { entryCopy as copy } from './entry.copy'

export function MeEntry({ onOpen }: { onOpen: () => void }): JSX.Element {
  return (
    <Tappable className="bar-item" label={copy.entry} onTap={onOpen}>
      <Icon name="user" />
      {copy.entry}
    </Tappable>
  )
}
