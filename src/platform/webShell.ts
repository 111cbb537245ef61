/** H5 only: the element, once it is in the page. */
export function whenThere(selector: string): Promise<Element> {
  return new Promise(resolve => {
    const look = (): boolean => {
      const found = document.querySelector(selector)
      if (found) resolve(found)
      return found !== null
    }
    if (look()) return
    const observer = new MutationObserver(() => look() && observer.disconnect())
    observer.observe(document.body, { childList: true, subtree: true })
  })
}

/** H5 only: Taro's tab bar has no role, so a listener can't skip to it. Nothing to do on weapp, where WeChat draws it. */
export function nameTabBar(): void {
  if (process.env.TARO_ENV !== 'h5') return
  void whenThere('taro-tabbar').then(bar => bar.setAttribute('role', 'navigation'))
}

let said: HTMLElement | null = null

/** H5 only: a place for words that go by (toasts), there before the first of them: a screen reader hears only what changes in a place it knows. */
export function listenForWords(): void {
  if (process.env.TARO_ENV !== 'h5') return
  said = document.createElement('div')
  said.className = 'only-heard'
  said.setAttribute('role', 'status')
  document.body.append(said)
}

/** H5 only: the same words twice are two answers, so the place is emptied between them. */
export function sayAloud(words: string): void {
  if (process.env.TARO_ENV !== 'h5' || !said) return
  said.textContent = ''
  setTimeout(() => said?.append(words), 50)
}

/** The first page has the line to itself. */
const KEEP_AFTER_MS = 2000

/** H5 only: has the browser keep the page for a start without a network. Where it can't (no https), all else is as before. */
export function keepPage(): void {
  if (process.env.TARO_ENV !== 'h5') return
  setTimeout(() => void navigator.serviceWorker?.register('sw.js').catch(() => undefined), KEEP_AFTER_MS)
}

/** H5 only: what a finger can tap, Enter and the space bar tap too; a browser does that for its own buttons alone. The ring around a field is for who got there by keys (web/first/page.css). */
export function tapByKey(): void {
  if (process.env.TARO_ENV !== 'h5') return
  const { classList } = document.documentElement
  document.addEventListener('pointerdown', () => classList.add('by-thumb'), true)
  document.addEventListener('keydown', event => {
    const { target, key } = event
    if (key === 'Tab') classList.remove('by-thumb')
    if (event.defaultPrevented || (key !== 'Enter' && key !== ' ')) return
    if (!(target instanceof HTMLElement) || !target.matches('[role][tabindex="0"]')) return
    event.preventDefault() // the space bar would scroll
    target.click()
  })
}

/**
 * H5 only: Taro says that the end was reached once, and again only after a scroll that ended above it. Whoever jumps from one end to the
 * next (a wheel, the End key) never stops above; what was added there lies below the page, and a page that scrolls by nothing notices.
 */
export function tellGrowth(): void {
  if (process.env.TARO_ENV !== 'h5') return
  // Two frames: Taro's elements lay themselves out in the first.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const shown = [...document.querySelectorAll<HTMLElement>('.taro_page')].filter(page => page.offsetHeight > 0)
      shown[shown.length - 1]?.dispatchEvent(new Event('scroll'))
    }),
  )
}

/** H5 only: the tab bar's links lead nowhere (`javascript:;`): followed, they are refused by the page's own policy, with an error each. */
export function followNoScripts(): void {
  if (process.env.TARO_ENV !== 'h5') return
  const isScript = ({ target }: Event): boolean => target instanceof Element && target.closest('a[href^="javascript:"]') !== null
  document.addEventListener('click', event => isScript(event) && event.preventDefault(), true)
}

/** H5 only: a page whose script couldn't be fetched is opened when there is a network again, unless the courier has gone elsewhere. */
export function openWhenOnline(): void {
  const wanted = window.location.hash
  window.addEventListener('online', () => window.location.hash === wanted && window.location.reload(), { once: true })
}

const HOME = '#/pages/home/index'

/** An address that can't be read: a per cent sign that stands for nothing, and the router would end on a blank page. */
function isUnreadable(): boolean {
  try {
    decodeURI(window.location.hash)
    return false
  } catch {
    return true
  }
}

/** H5 only, before the router: what was mistyped or cut off in a chat leads home. The router's own listeners never hear of it. */
export function mendAddress(): void {
  if (process.env.TARO_ENV !== 'h5') return
  if (isUnreadable()) window.location.replace(HOME)
  for (const event of ['popstate', 'hashchange']) {
    window.addEventListener(event, heard => {
      if (!isUnreadable()) return
      heard.stopImmediatePropagation()
      window.location.replace(HOME)
    })
  }
}
