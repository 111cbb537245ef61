import { Check, RotateCcw } from 'lucide-react'
import type { ReactNode } from 'react'

export interface Step {
  readonly key: string
  readonly label: string
  readonly detail: string
  /** done: ink · now: the one to press · bad: broken. */
  readonly look: 'done' | 'now' | 'bad' | 'later'
}

/** Where the publish stands, in one line. */
export const Steps = ({ steps }: { readonly steps: readonly Step[] }): JSX.Element => (
  <ol className="card steps">
    {steps.map(({ key, label, detail, look }, at) => (
      <li key={key} className={`step is-${look}`} aria-current={look === 'now' || look === 'bad' ? 'step' : undefined}>
        <span className="step-mark" aria-hidden>
          {markOf(key, look, at)}
        </span>
        <div>
          <b>{label}</b>
          <p className="muted">{detail}</p>
        </div>
      </li>
    ))}
  </ol>
)

const markOf = (key: string, look: Step['look'], at: number): ReactNode =>
  look === 'done' ? <Check size={15} /> : key === 'back' ? <RotateCcw size={14} /> : at + 1
