import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { BrowserContext, Page } from 'playwright-core'
import { sharedBrowser } from './browser.js'
import { type Server, serveFolder } from './serveFolder.js'

export interface H5Options {
  theme?: 'light' | 'dark'
  /** CSS pixels; a small Android phone unless told. */
  viewport?: { width: number; height: number }
  /** Values in localStorage before the first script runs, as the app would find them. */
  storage?: Readonly<Record<string, string>>
  /** The page's clock stands at this time. */
  nowMs?: number
  /** Serves the folder instead of our own little server. */
  server?: Server
  /** Answers for what the app asks of its own server, by path; a text is JSON with status 200. What isn't named is a file of the build. */
  serves?: Readonly<Record<string, string | WebAnswer>>
  /** Nothing below this path is there: the feed's server is out of reach. */
  cutOff?: string
  /** Where the browser says it is; it refuses when absent. */
  geolocation?: { latitude: number; longitude: number }
}

export interface WebAnswer {
  status?: number
  body?: string | Buffer
  contentType?: string
  /** The server accepts and never answers. */
  isHanging?: boolean
}

export interface Violation {
  readonly id: string
  readonly impact: string
  readonly target: string
  readonly help: string
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** A built H5 app in a browser, and what it did that it should not have. */
export class H5App {
  /** console.error, uncaught errors, and files that were not there. */
  readonly errors: string[] = []
  /** Requests to a host that isn't ours. They were refused. */
  readonly foreign: string[] = []

  #visits = 0

  constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    private readonly server: Server,
  ) {}

  /** Goes to a route (`/pages/me/index?x=1`) and waits until it stands still. */
  async goto(route: string): Promise<void> {
    this.#visits += 1 // another search part: the page is loaded anew, not only its hash changed
    await this.page.goto(`${this.server.origin}/index.html?${this.#visits}#/${route.replace(/^\//, '')}`)
    const isDrawn = this.page.waitForFunction(() => (document.querySelector('.taro_page')?.textContent ?? '').trim() !== '')
    await isDrawn.catch(() => {
      throw new Error(
        `${route}: expected the browser to show something within 5 s, got a blank page (${this.errors.join(' ; ') || 'no error'})`,
      )
    })
    await this.settle()
  }

  async settle(): Promise<void> {
    await this.page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve, 50))))
  }

  /** What the page on top says, as laid out. */
  async text(): Promise<string> {
    // biome-ignore lint/performance/useDomNodeTextContent: what is hidden must not be read
    return (await this.page.locator('.taro_page:visible').last().innerText()).trim()
  }

  /** axe-core over the page; a list of what it objects to. */
  async accessibility(): Promise<Violation[]> {
    await this.page.evaluate(`window.axe || (() => {${axeSource}})()`)
    return this.page.evaluate(async () => {
      type Node = { target: unknown[] }
      type Found = { id: string; impact: string | null; help: string; nodes: Node[] }
      const { axe } = window as unknown as { axe: { run(options: object): Promise<{ violations: Found[] }> } }
      const { violations } = await axe.run({ resultTypes: ['violations'] })
      return violations.flatMap(({ id, impact, help, nodes }) =>
        nodes.map(node => ({ id, impact: impact ?? '', help, target: node.target.join(' ') })),
      )
    })
  }

  async screenshot(file: string): Promise<void> {
    await this.page.screenshot({ path: file, fullPage: true, animations: 'disabled' })
  }

  /** Throws one line for an error on the console or a request to somebody else. */
  expectClean(): void {
    const [error] = this.errors
    const [host] = this.foreign
    if (error !== undefined) throw new Error(`expected no console error, got "${error}"`)
    if (host !== undefined) throw new Error(`expected requests to our own host only, got ${host}`)
  }

  async expectAccessible(): Promise<void> {
    const [first, ...more] = await this.accessibility()
    if (first)
      throw new Error(
        `expected no axe violation, got ${first.id} on ${first.target}: ${first.help}${more.length > 0 ? ` (and ${more.length} more)` : ''}`,
      )
  }

  async close(): Promise<void> {
    await this.context.close()
    await this.server.close()
  }
}

/** Opens a built H5 app in a fresh browser profile. No page is loaded yet: `goto` one. */
export async function openH5(distDir: string, options: H5Options = {}): Promise<H5App> {
  const server = options.server ?? (await serveFolder(distDir))
  const browser = await sharedBrowser()
  const { theme = 'light', viewport = { width: 360, height: 740 }, geolocation } = options
  const context = await browser.newContext({
    viewport,
    colorScheme: theme,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    deviceScaleFactor: 2,
    reducedMotion: 'reduce',
    // It would answer before the request filter sees the request.
    serviceWorkers: 'block',
    ...(geolocation && { geolocation, permissions: ['geolocation'] }),
  })
  context.setDefaultTimeout(20_000)
  const page = await context.newPage()
  const app = new H5App(page, context, server)
  await watch(app, server.origin, options)
  return app
}

async function watch(app: H5App, origin: string, { storage = {}, nowMs, serves = {}, cutOff }: H5Options): Promise<void> {
  const { page } = app
  page.on('console', message => {
    if (message.type() === 'error') app.errors.push(message.text())
  })
  page.on('pageerror', error => app.errors.push(error.message))
  await page.route('**/*', route => {
    const url = route.request().url()
    if (!url.startsWith(origin) && !url.startsWith('data:') && !url.startsWith('blob:')) {
      app.foreign.push(url)
      return route.abort()
    }
    const { pathname } = new URL(url)
    if (cutOff !== undefined && pathname.startsWith(cutOff)) return route.abort('internetdisconnected')
    const answer = serves[pathname]
    if (answer === undefined) return route.continue()
    if (typeof answer === 'string') return route.fulfill({ body: answer, contentType: 'application/json' })
    const { isHanging = false, ...response } = answer
    return isHanging ? undefined : route.fulfill(response)
  })
  if (nowMs !== undefined) await page.clock.setFixedTime(nowMs)
  await page.addInitScript(entries => {
    for (const [key, value] of entries) localStorage.setItem(key, value)
  }, Object.entries(storage))
}
