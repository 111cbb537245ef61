import { Component, type ComponentType, type PropsWithChildren, useState } from 'react'
import { isOnTab, open } from '@/platform/navigate'
import { noteFault } from '@/platform/watchFaults'
import { Message } from '@/ui/Message'
import { copy } from './copy'
import { Screen } from './Screen'

/** What goes wrong while a page is drawn stays that page's: it says so and leads on. Taro's own wrapper would draw nothing at all. */
class PageBoundary extends Component<PropsWithChildren, { hasFault: boolean }> {
  override state = { hasFault: false }

  static getDerivedStateFromError(): { hasFault: boolean } {
    return { hasFault: true }
  }

  override componentDidCatch(error: unknown): void {
    noteFault('page_fault', error)
  }

  override render() {
    return this.state.hasFault ? <Fault onRetry={() => this.setState({ hasFault: false })} /> : this.props.children
  }
}

/** On a tab the tab bar is the way home; elsewhere one tap is. */
function Fault({ onRetry }: { onRetry: () => void }): JSX.Element {
  const [isTab] = useState(isOnTab)
  return (
    <Screen>
      <Message icon="alert" text={copy.fault} action={{ text: copy.retry, onTap: onRetry }} />
      {!isTab && (
        <Message icon="house" text={copy.faultElsewhere} action={{ text: copy.goHome, onTap: () => open({ page: 'home' }) }} />
      )}
    </Screen>
  )
}

/** Every page is one of these (test/architecture.test.ts). */
export const asPage = (Page: ComponentType): ComponentType =>
  function BoundedPage() {
    return (
      <PageBoundary>
        <Page />
      </PageBoundary>
    )
  }
