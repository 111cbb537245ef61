import { Button, Spin } from 'antd'
import { Component, type ErrorInfo, type ReactNode, Suspense } from 'react'
import { wordsOf } from '../ask/ask'
import { useSession, useToday } from '../ask/questions'
import { Problem } from '../kit/Problem'
import { LoginPage } from '../pages/login/LoginPage'
import { copy } from './copy'
import { Navigation } from './Navigation'
import { PAGES } from './pages'
import { go, useRoute } from './route'
import { TopBar } from './TopBar'
import './desk.css'

/** The whole desk: top, navigation, the page that the address names. */
export function Desk(): JSX.Element {
  const session = useSession()
  if (session.isPending) return <Opening />
  if (session.isError)
    return (
      <main className="desk-gone">
        <Problem onRetry={() => void session.refetch()}>{wordsOf(session.error)}</Problem>
      </main>
    )
  if (session.data.needsLogin && session.data.person === null) return <LoginPage title={session.data.title} />
  return <Pages />
}

function Pages(): JSX.Element {
  const { page: key } = useRoute()
  const page = PAGES.find(each => each.key === key)
  const waiting = useWaiting()
  const View = page?.view
  return (
    <div className={`desk${page?.isWide ? ' is-rail' : ''}`}>
      <button type="button" className="skip" onClick={focusMain}>
        {copy.skip}
      </button>
      <TopBar />
      <Navigation current={key} waiting={waiting} />
      <main className="desk-main" id="main" tabIndex={-1}>
        <Careful key={key}>
          <Suspense fallback={<Opening />}>{View ? <View /> : <Lost />}</Suspense>
        </Careful>
      </main>
    </div>
  )
}

const focusMain = (): void => document.getElementById('main')?.focus()

/** How many things wait for a person. */
function useWaiting(): number {
  const { data } = useToday()
  return data ? data.suggestions.length + data.reviews.length + data.expiries.length : 0
}

const Opening = (): JSX.Element => (
  <div className="desk-opening">
    <Spin />
    <span className="heard">{copy.loading}</span>
  </div>
)

const Lost = (): JSX.Element => (
  <div className="desk-opening">
    <p>{copy.notFound}</p>
    <Button onClick={() => go('today')}>{copy.toToday}</Button>
  </div>
)

/** A page that breaks takes nothing else with it. */
class Careful extends Component<{ readonly children: ReactNode }, { readonly isBroken: boolean }> {
  override state = { isBroken: false }
  static getDerivedStateFromError(): { isBroken: boolean } {
    return { isBroken: true }
  }
  override componentDidCatch(_fault: Error, _info: ErrorInfo): void {}
  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children
    return (
      <div className="desk-gone">
        <Problem
          actions={
            <Button size="small" onClick={() => location.reload()}>
              {copy.reload}
            </Button>
          }
        >
          {copy.pageBroken}
        </Problem>
      </div>
    )
  }
}
