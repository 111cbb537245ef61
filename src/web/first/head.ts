/**
 * Runs in the page's head, before anything is laid out. How large letters are hangs off the screen, never off how much of the
 * page is there yet; the keyboard that comes up changes nothing.
 */
const root = document.documentElement
const MOST_PX = 22
const LEAST_PX = 18

function sizeLetters(): void {
  const width = Math.min(innerWidth, screen.width, screen.height)
  root.style.fontSize = `${Math.min(MOST_PX, Math.max(LEAST_PX, (40 * width) / 750))}px`
}

/** Who was here before has choices of their own (dark, large text, a place), and scripts that are on the phone already. */
function isKnown(): boolean {
  try {
    return localStorage.getItem('courier') !== null
  } catch {
    return false
  }
}

/** iOS before 14.5 keeps no `gap` between the parts of a row, and says that it does (config/flexGap.ts). */
function hasGap(): boolean {
  const column = document.createElement('div')
  column.style.cssText = 'display:flex;flex-direction:column;row-gap:1px;position:absolute'
  column.append(document.createElement('div'), document.createElement('div'))
  root.append(column)
  const { scrollHeight } = column
  column.remove()
  return scrollHeight === 1
}

/** An address that can't be read (`#/%`) is nobody's page: home, before the app's router trips over it. */
function mendAddress(): void {
  try {
    decodeURIComponent(location.hash)
  } catch {
    history.replaceState(null, '', `${location.pathname}${location.search}#/`)
  }
}

mendAddress()
addEventListener('hashchange', mendAddress)
sizeLetters()
if (!hasGap()) root.classList.add('gapless')
addEventListener('resize', sizeLetters)
if (/^(#\/?|#\/pages\/home\/index)?$/.test(location.hash) && !isKnown()) {
  root.classList.add('starting')
  const asked = (list = ''): readonly string[] => list.split(' ').filter(Boolean)
  const { app, next } = document.currentScript?.dataset ?? {}
  // The app's own scripts run first, so they come first: while they are taken in, what home needs besides is on the line. The larger
  // of the two ends about half as long after the smaller as that one took; its own end would be told too late, after it has run.
  const begunMs = performance.now()
  const askNext = (): void =>
    void setTimeout(
      () => {
        for (const href of asked(next)) preload(href)
      },
      (performance.now() - begunMs) / 2,
    )
  const [first = '', ...others] = asked(app)
  preload(first, askNext)
  for (const href of others) preload(href)
}

function preload(href: string, onEnd: (() => void) | null = null): void {
  const link = document.createElement('link')
  Object.assign(link, { rel: 'preload', as: 'script', href, onload: onEnd, onerror: onEnd })
  document.head.append(link)
}

// A module, so that its names are its own.
export {}
