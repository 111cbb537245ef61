import type { Page } from 'playwright-core'
import { launchChromium } from './browser.js'

/** A cheap phone on a bad line. */
interface SlowPhone {
  readonly kilobitsPerSecond: number
  readonly latencyMs: number
  /** How many times slower than this machine. */
  readonly cpu: number
}

const SLOW_PHONE: SlowPhone = { kilobitsPerSecond: 400, latencyMs: 400, cpu: 6 }

export interface FirstVisit {
  /** From the tap on a link until there is something to read: painted, and at least `letters` of it. */
  readonly wordsMs: number
  /** Until `usable` is there and the page answers within 100 ms. */
  readonly usableMs: number
  /** The sum of all layout shifts, until two seconds after that. */
  readonly shift: number
  /** What the largest shift moved. */
  readonly moved: readonly string[]
  readonly largestPaintMs: number
  /** What came over the line, headers and all, until it was usable. */
  readonly kilobytes: number
}

interface Options {
  readonly url: string
  /** What is there once the app has taken over: a tap on it does something. */
  readonly usable: string
  readonly letters?: number
  readonly phone?: SlowPhone
  readonly viewport?: { width: number; height: number }
}

interface Watch {
  words: number
  usable: number
  shift: number
  moved: string[]
  lcp: number
}

const DEADLINE_MS = 60_000

/** One first visit with an empty cache, in a browser of its own. */
export async function measureSlowPhone(options: Options): Promise<FirstVisit> {
  const { url, usable, letters = 60, phone = SLOW_PHONE, viewport = { width: 390, height: 844 } } = options
  const browser = await launchChromium()
  try {
    const context = await browser.newContext({ viewport, deviceScaleFactor: 2, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })
    const page = await context.newPage()
    let bytes = 0
    const devtools = await context.newCDPSession(page)
    devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength
    })
    await devtools.send('Network.enable')
    const bytesPerSecond = (phone.kilobitsPerSecond * 1000) / 8
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: phone.latencyMs,
      downloadThroughput: bytesPerSecond,
      uploadThroughput: bytesPerSecond,
    })
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: phone.cpu })
    await page.addInitScript(watch, { usable, letters })
    await page.goto(url, { waitUntil: 'commit', timeout: DEADLINE_MS })
    await page.waitForFunction(() => (window as unknown as { seen: Watch }).seen.usable > 0, null, { timeout: DEADLINE_MS })
    const kilobytes = bytes / 1000
    await page.waitForTimeout(2000)
    return { ...(await seenBy(page)), kilobytes }
  } finally {
    await browser.close()
  }
}

async function seenBy(page: Page): Promise<Omit<FirstVisit, 'kilobytes'>> {
  const { words, usable, shift, moved, lcp } = await page.evaluate(() => (window as unknown as { seen: Watch }).seen)
  return { wordsMs: words, usableMs: usable, shift, moved, largestPaintMs: lcp }
}

/** Runs in the page before its first script. No named function inside: a test runner's compiler would wrap it in a helper of its own. */
function watch({ usable, letters }: { usable: string; letters: number }): void {
  const seen: Watch = { words: 0, usable: 0, shift: 0, moved: [], lcp: 0 }
  Object.assign(window, { seen })
  interface Shift extends PerformanceEntry {
    value: number
    hadRecentInput: boolean
    sources: { node: Node | null }[]
  }
  let [largest, drawnAt, dueAt] = [0, 0, performance.now()]
  new PerformanceObserver(list => {
    for (const { hadRecentInput, value, sources } of list.getEntries() as Shift[]) {
      if (hadRecentInput) continue
      seen.shift += value
      if (value <= largest) continue
      largest = value
      seen.moved = sources.map(({ node }) => (node instanceof Element ? node.className : '') || String(node?.nodeName))
    }
  }).observe({ type: 'layout-shift', buffered: true })
  new PerformanceObserver(list => {
    for (const entry of list.getEntries()) seen.lcp = entry.startTime
  }).observe({ type: 'largest-contentful-paint', buffered: true })
  const look = {
    forWords() {
      const painted = performance.getEntriesByName('first-contentful-paint')[0]
      const read = (document.body?.textContent ?? '').replace(/\s/g, '')
      if (painted && read.length >= letters) {
        seen.words = Math.max(painted.startTime, drawnAt)
        return
      }
      if (read.length < letters) drawnAt = performance.now()
      requestAnimationFrame(look.forWords)
    },
    forUse() {
      const isPrompt = performance.now() - dueAt < 100
      if (isPrompt && document.querySelector(usable) !== null) {
        seen.usable = performance.now()
        return
      }
      dueAt = performance.now() + 50
      setTimeout(look.forUse, 50)
    },
  }
  look.forWords()
  look.forUse()
}
