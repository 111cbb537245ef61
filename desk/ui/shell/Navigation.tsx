import { useSession } from '../ask/questions'
import { copy } from './copy'
import { PAGES } from './pages'
import { hrefOf } from './route'

interface NavigationProps {
  readonly current: string
  readonly waiting: number
}

export function Navigation({ current, waiting }: NavigationProps): JSX.Element {
  const { data: session } = useSession()
  return (
    <nav className="desk-nav" aria-label={copy.navigation}>
      {PAGES.map(({ key, label, icon: Icon, endsGroup }) => (
        <div key={key} className={endsGroup ? 'ends-group' : undefined}>
          <a href={hrefOf(key)} aria-current={key === current ? 'page' : undefined}>
            <Icon size={18} aria-hidden />
            <span>{label}</span>
            {key === 'today' && waiting > 0 && (
              <span className="desk-count" title={copy.waiting(waiting)}>
                {waiting}
                <span className="heard">{copy.waiting(waiting)}</span>
              </span>
            )}
          </a>
        </div>
      ))}
      <p className="desk-where">{session?.needsLogin ? copy.remote : copy.local}</p>
    </nav>
  )
}
