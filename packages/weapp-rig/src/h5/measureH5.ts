import { gzipSync } from 'node:zlib'
import type { Measured } from '../budget/measured.js'
import { closeBrowser } from './browser.js'
import { openH5 } from './openH5.js'

/** Gzipped bytes of every script that a browser asks for before it has drawn the first page; what it fetches after that keeps nobody waiting. */
export async function measureH5(distDir: string, route: string): Promise<Measured> {
  const app = await openH5(distDir)
  const sizes = new Map<string, Promise<number>>()
  app.page.on('response', response => {
    const gzipped = async (): Promise<number> => gzipSync(await response.body(), { level: 9 }).byteLength
    if (new URL(response.url()).pathname.endsWith('.js')) sizes.set(response.url(), gzipped())
  })
  try {
    await app.page.addInitScript(noteWhenDrawn)
    await app.goto(route)
    const late = new Set(await app.page.evaluate(askedForAfterThat))
    const early = [...sizes].filter(([url]) => !late.has(url)).map(([, size]) => size)
    const bytes = (await Promise.all(early)).reduce((sum, size) => sum + size, 0)
    return { 'h5: initial JS, gzipped': { value: bytes / 1_000 } }
  } finally {
    // A body that is still on its way when the page goes is an error of nobody's.
    await Promise.allSettled(sizes.values())
    await app.close()
    await closeBrowser()
  }
}

interface Drawn {
  drawnAtMs?: number
}

/** Both run in the page. */
function noteWhenDrawn(): void {
  const observer = new MutationObserver(() => {
    if ((document.querySelector('.taro_page')?.textContent ?? '').trim() === '') return
    observer.disconnect()
    ;(window as Drawn).drawnAtMs = performance.now()
  })
  observer.observe(document, { childList: true, subtree: true })
}

function askedForAfterThat(): string[] {
  const drawnAtMs = (window as Drawn).drawnAtMs ?? Number.POSITIVE_INFINITY
  return performance
    .getEntriesByType('resource')
    .filter(({ startTime }) => startTime > drawnAtMs)
    .map(({ name }) => name)
}
