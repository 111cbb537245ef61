import type { Guide } from '@/feed/types'
import type { Route } from '@/platform/navigate'
import { isFavourite } from '@/store/courierState'
import { useCourier } from '@/store/stores'
import { Bar, BarItem } from '@/ui/Bar'
import { Button } from '@/ui/Button'
import { copy } from './copy'

/** Keep it, or check what is in hand against it. */
export function GuideBar({ guide, onOpen }: { guide: Guide; onOpen: (route: Route) => void }): JSX.Element {
  const isStarred = useCourier(courier => isFavourite(courier, 'guide', guide.id))
  const toggle = useCourier(courier => courier.toggleFavourite)
  const [check] = guide.related.checks ?? []
  return (
    <Bar>
      <BarItem
        icon="star"
        text={isStarred ? copy.favourited : copy.favourite}
        isOn={isStarred}
        onTap={() => toggle('guide', guide.id, Date.now())}
      />
      {check ? (
        <Button tone="primary" icon="shield-check" text={copy.goCheck} onTap={() => onOpen({ page: 'check', id: check })} />
      ) : (
        <Button tone="primary" text={copy.seeAll} onTap={() => onOpen({ page: 'antifraud' })} />
      )}
    </Bar>
  )
}
