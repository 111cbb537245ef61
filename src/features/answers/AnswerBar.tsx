import { isFavourite } from '@core/courier/courierState'
import { clip } from '@/platform/clipboard'
import { canDial } from '@/platform/phone'
import { useCourier } from '@/store/stores'
import { Bar, BarItem } from '@/ui/Bar'
import { Button } from '@/ui/Button'
import { ShareItem } from '@/ui/ShareItem'
import { copy } from './copy'
import { shareText } from './shareText'
import type { AnswerDetail } from './useAnswer'

/** The numbers of this case under the thumb, all the way down; an ambulance and the police are the red one. */
export function AnswerBar({ detail, onCall }: { detail: AnswerDetail; onCall: (number: string) => void }): JSX.Element {
  const { answer } = detail
  const isStarred = useCourier(courier => isFavourite(courier, 'answer', answer.id))
  const toggle = useCourier(courier => courier.toggleFavourite)
  const calls = answer.calls.filter(canDial)
  return (
    <Bar>
      {calls.length < 2 && (
        <BarItem
          icon="star"
          text={isStarred ? copy.favourited : copy.favourite}
          isOn={isStarred}
          onTap={() => toggle('answer', answer.id, Date.now())}
        />
      )}
      <ShareItem text={copy.share} onShare={() => void clip(shareText(answer), copy.clipped)} />
      {calls.map(number => (
        <Button
          key={number}
          tone={number === '120' ? 'danger' : 'plain'}
          icon="phone"
          text={copy.call(number)}
          onTap={() => onCall(number)}
        />
      ))}
    </Bar>
  )
}
