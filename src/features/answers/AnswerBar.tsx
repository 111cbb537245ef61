import { canDial } from '@/platform/phone'
import { Bar } from '@/ui/Bar'
import { Button } from '@/ui/Button'
import { copy } from './copy'

/** The numbers of this case under the thumb, all the way down; the ambulance is the red one. */
export function AnswerBar({ calls, onCall }: { calls: readonly string[]; onCall: (number: string) => void }): JSX.Element | null {
  const dialled = calls.filter(canDial)
  if (dialled.length === 0) return null
  return (
    <Bar>
      {dialled.map(number => (
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
