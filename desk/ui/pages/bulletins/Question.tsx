import type { Choice, ImportNotice } from '@desk/api/imports'
import { Button } from 'antd'
import { Check } from 'lucide-react'
import { isOpen } from './arrange'
import { copy } from './copy'

interface QuestionProps {
  readonly notice: ImportNotice
  readonly isBusy: boolean
  /** Right as it is: somebody said so. */
  readonly isSettled: boolean
  /** Answered by who wrote the words anew: those are what can be taken back. */
  readonly isWritten: boolean
  readonly onSettle: (isSettled: boolean) => void
  readonly onChoose: (chosen: Choice | null) => void
}

/** Something the importer was unsure of, in the margin, with its answers; an answered one can be taken back. */
export function Question({ notice, isBusy, isSettled, isWritten, onSettle, onChoose }: QuestionProps): JSX.Element {
  const { id, message, quote, choices, chosen } = notice
  if (chosen !== null || isSettled)
    return (
      <div className="question is-done" id={`notice-${id}`}>
        <Check size={15} aria-hidden />
        <span>{copy.chose(chosen !== null ? copy.choices[chosen] : isWritten ? copy.writtenAnew : copy.asItIs)}</span>
        {(chosen !== null || !isWritten) && (
          <button
            type="button"
            className="link push"
            disabled={isBusy}
            onClick={() => (chosen === null ? onSettle(false) : onChoose(null))}
          >
            {copy.undo}
          </button>
        )}
      </div>
    )
  return (
    <div className={`question${isOpen(notice) ? ' is-open' : ''}`} id={`notice-${id}`}>
      <p>{message}</p>
      {quote && !message.includes(quote) && <p className="muted">「{quote}」</p>}
      {choices.length > 0 && (
        <div className="row wrap question-choices">
          {choices.map(choice => (
            <Button key={choice} size="small" disabled={isBusy} onClick={() => onChoose(choice)}>
              {copy.choices[choice]}
            </Button>
          ))}
          {isOpen(notice) && (
            <Button size="small" disabled={isBusy} onClick={() => onSettle(true)}>
              {copy.asItIs}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
