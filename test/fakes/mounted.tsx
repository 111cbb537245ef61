import { act, create, type ReactTestRenderer } from 'react-test-renderer'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

export interface Mounted<T> {
  /** What the hook gave when it was last drawn. */
  readonly now: T
  /** How often it was drawn. */
  readonly draws: number
  /** Draws it anew, with another hook if one is given. */
  again(use?: () => T): void
  leave(): void
}

/** Lets something happen, and all that follows from it. */
export function after(happen: () => void): void {
  void act(() => {
    happen()
  })
}

/** The same for what takes its time. */
export const whatFollows = async (happen: () => Promise<unknown>): Promise<void> => {
  await act(async () => void (await happen()))
}

function Asking({ ask }: { ask: () => void }): null {
  ask()
  return null
}

/** A hook on a page that is shown: its effects run, and it hears what WeChat tells the page (`wechat.happens`). */
export function mounted<T>(use: () => T, around: (inside: JSX.Element) => JSX.Element = inside => inside): Mounted<T> {
  const given: T[] = []
  let root: ReactTestRenderer | undefined
  const page = (ask: () => T): JSX.Element => around(<Asking ask={() => void given.push(ask())} />)
  after(() => {
    root = create(page(use))
  })
  return {
    get now() {
      return given[given.length - 1]!
    },
    get draws() {
      return given.length
    },
    again: (next = use) => after(() => root?.update(page(next))),
    leave: () => after(() => root?.unmount()),
  }
}
