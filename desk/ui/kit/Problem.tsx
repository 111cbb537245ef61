import { Button } from 'antd'
import { TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { copy } from './copy'
import './problem.css'

interface ProblemProps {
  readonly children: ReactNode
  readonly onRetry?: () => void
  /** Beside the words: what can be done instead. */
  readonly actions?: ReactNode
}

/** Something went wrong: what, and what to do. Stays until it is over. */
export const Problem = ({ children, onRetry, actions }: ProblemProps): JSX.Element => (
  <div className="problem" role="alert">
    <TriangleAlert size={18} aria-hidden />
    <div className="problem-words">{children}</div>
    {actions}
    {onRetry && (
      <Button size="small" onClick={onRetry}>
        {copy.retry}
      </Button>
    )}
  </div>
)
