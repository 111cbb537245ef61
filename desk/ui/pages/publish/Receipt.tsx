import type { PublishState } from '@desk/api/publish'
import { clockWithSeconds } from '../../kit/times'
import { copy } from './copy'

/** What was done when: a receipt, not a toast. What isn't done yet says so. */
export function Receipt({ state }: { readonly state: PublishState }): JSX.Element | null {
  if (state.state === 'never') return <p className="muted">{copy.untouched}</p>
  const at = state.steps.findIndex(step => step.at === null)
  return (
    <>
      <ol className="receipt">
        {state.steps.map(({ step, label, at: time }, index) => (
          <li
            key={step}
            className={time !== null ? 'is-done' : index === at && state.state !== 'done' ? `is-${state.state}` : 'is-later'}
          >
            <b>{time === null ? `${copy.notYet}${label}` : `${clockWithSeconds(time)} ${label}`}</b>
          </li>
        ))}
        <li className={state.state === 'done' ? 'is-done' : 'is-later'}>
          <b>{copy.nextOpen}</b>
        </li>
      </ol>
      {state.state !== 'done' && state.lines.length > 0 && (
        <p className="muted small" role="log">
          {state.lines.at(-1)}
        </p>
      )}
    </>
  )
}
