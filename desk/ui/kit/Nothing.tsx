import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import './nothing.css'

interface NothingProps {
  readonly icon: LucideIcon
  readonly title: string
  readonly hint?: string
  readonly children?: ReactNode
}

/** An empty page says what would be here and how it gets here. */
export const Nothing = ({ icon: Icon, title, hint, children }: NothingProps): JSX.Element => (
  <div className="nothing">
    <Icon size={32} strokeWidth={1.5} aria-hidden />
    <h2>{title}</h2>
    {hint && <p className="muted">{hint}</p>}
    {children}
  </div>
)
