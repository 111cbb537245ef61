import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Refusal } from './answer.js'
import { type AppJson, routesOf } from './appJson.js'
import type { OpenPage } from './openPage.js'
import { type PageUrl, parsePageUrl } from './url.js'

const MOST_PAGES = 10

/** The pages a user has opened, with WeChat's rules about tabs, depth and what is told to whom. */
export class PageStack {
  readonly pages: OpenPage[] = []
  readonly #tabs = new Map<string, OpenPage>()

  constructor(
    private readonly distDir: string,
    readonly app: AppJson,
    private readonly create: (url: PageUrl, config: Record<string, unknown>) => OpenPage,
    private readonly note: (lifecycle: string, page: string) => void,
  ) {}

  get top(): OpenPage {
    const page = this.pages.at(-1)
    if (!page) throw new Error('expected an open page, got none: call phone.open(…) first')
    return page
  }

  isTab(route: string): boolean {
    return this.app.tabBar?.list.some(tab => tab.pagePath === route) ?? false
  }

  get routes(): string[] {
    return routesOf(this.app)
  }

  resolve(url: unknown): PageUrl | Refusal {
    const parsed = parsePageUrl(String(url), this.pages.at(-1)?.route)
    return this.routes.includes(parsed.route) ? parsed : new Refusal(`page "${parsed.route}" is not found`)
  }

  navigateTo(url: PageUrl): Refusal | undefined {
    if (this.isTab(url.route)) return new Refusal('can not navigateTo a tabbar page')
    if (this.pages.length >= MOST_PAGES) return new Refusal('webview count limit exceed')
    if (this.pages.length > 0) this.#tell(this.top, 'onHide')
    this.#push(url)
    return undefined
  }

  redirectTo(url: PageUrl): Refusal | undefined {
    if (this.isTab(url.route)) return new Refusal('can not redirectTo a tabbar page')
    this.#unload(1)
    this.#push(url)
    return undefined
  }

  switchTab(url: PageUrl): Refusal | undefined {
    if (!this.isTab(url.route)) return new Refusal('can not switch to no-tabBar page')
    const known = this.#tabs.get(url.route)
    if (known && this.pages.at(-1) === known) return undefined
    this.#unload(this.pages.filter(page => !this.isTab(page.route)).length)
    const left = this.pages.pop()
    if (left) this.#tell(left, 'onHide')
    if (!known) this.#push({ ...url, query: {} })
    else {
      this.pages.push(known)
      this.#tell(known, 'onShow')
    }
    return undefined
  }

  reLaunch(url: PageUrl): undefined {
    this.#unload(this.pages.length)
    for (const tab of this.#tabs.values()) this.#tell(tab, 'onUnload')
    this.#tabs.clear()
    this.#push(url)
  }

  navigateBack(delta: number): Refusal | undefined {
    if (this.pages.length < 2) return new Refusal('cannot navigate back at first page.')
    this.#unload(Math.min(delta, this.pages.length - 1))
    this.#tell(this.top, 'onShow')
    return undefined
  }

  #push(url: PageUrl): void {
    const file = path.join(this.distDir, `${url.route}.json`)
    const own = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>) : {}
    const page = this.create(url, { ...this.app.window, ...own })
    this.pages.push(page)
    if (this.isTab(url.route)) this.#tabs.set(url.route, page)
    this.#tell(page, 'onLoad', url.query)
    this.#tell(page, 'onShow')
    this.#tell(page, 'onReady')
  }

  /** Drops pages from the top; a tab stays alive behind the bar. */
  #unload(count: number): void {
    for (const page of this.pages.splice(this.pages.length - count, count).reverse()) {
      if (this.isTab(page.route) && this.#tabs.get(page.route) === page) this.#tabs.delete(page.route)
      this.#tell(page, 'onUnload')
    }
  }

  #tell(page: OpenPage, lifecycle: string, detail?: object): void {
    this.note(lifecycle, page.route)
    void page.call(lifecycle, detail)
  }
}
