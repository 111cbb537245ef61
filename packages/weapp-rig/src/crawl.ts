import { readAppJson } from './logic/appJson.js'
import { openApp, type Script } from './logic/openApp.js'
import type { OpenPage } from './logic/openPage.js'
import type { Phone } from './logic/phone.js'
import { describeElement, isTappable, nameOf, tappablesOf, unnamedTappables } from './template/names.js'
import { type Drawn, elementsOf } from './template/node.js'

export interface Crawl {
  /** One address for every page that taps lead to, with a query that shows something. */
  readonly urls: ReadonlyMap<string, string>
  /** Everything wrong on the way, one line each: errors, dead ways, nameless buttons, attributes that can't be. */
  readonly problems: readonly string[]
}

const FIRST = 6
const LAST = 3

/** Walks through the app as a user could: from the tabs, tapping what can be tapped, on to every page that shows up. */
export async function crawl(distDir: string, script: Script = {}): Promise<Crawl> {
  const app = readAppJson(distDir)
  const urls = new Map((app.tabBar?.list ?? []).map(tab => [tab.pagePath, tab.pagePath]))
  const problems = new Set<string>()
  // A Map can grow while it is walked: pages found on the way are visited too.
  for (const url of urls.values()) {
    const phone = await openApp(distDir, script)
    const page = await phone.open(url)
    inspect(phone, page, url, problems)
    for (const label of labelsOn(page)) {
      await tapIfThere(phone, page, label, `${url}, tapping "${label}"`, problems)
      if (phone.page === page) continue
      const { route, query } = phone.page.url
      const pairs = Object.entries(query).filter(([key]) => !key.startsWith('$'))
      if (!urls.has(route)) urls.set(route, pairs.length > 0 ? `${route}?${pairs.map(pair => pair.join('=')).join('&')}` : route)
      await returnTo(phone, page, url)
      if (phone.page !== page) break // it was replaced; what it showed was seen
    }
  }
  return { urls, problems: [...problems] }
}

async function tapIfThere(phone: Phone, page: OpenPage, label: string, at: string, problems: Set<string>): Promise<void> {
  const node = tappablesOf(page.draw()).find(each => 'bindtap' in each.attrs && nameOf(each) === label)
  if (!node) return // an earlier tap took it off the screen
  await page.fire(node, 'tap', { x: 0, y: 0 })
  inspect(phone, phone.page, at, problems)
}

async function returnTo(phone: Phone, page: OpenPage, url: string): Promise<void> {
  while (phone.page !== page && phone.stack.pages.length > 1) await phone.back()
  if (phone.page !== page && phone.stack.isTab(page.route)) await phone.open(url)
}

/** The names of what can be tapped; of many cards that look alike, the first few and the last. */
function labelsOn(page: OpenPage): string[] {
  const looks = new Map<string, string[]>()
  for (const node of tappablesOf(page.draw())) {
    const look = `${node.tag} ${String(node.attrs.class)}`
    looks.set(look, [...(looks.get(look) ?? []), nameOf(node)])
  }
  return [...looks.values()].flatMap(names => names.filter((_, at) => at < FIRST || at >= names.length - LAST))
}

function inspect(phone: Phone, page: OpenPage, at: string, problems: Set<string>): void {
  for (const error of phone.errors.splice(0)) problems.add(`${at}: ${error}`)
  const root = page.draw()
  for (const node of unnamedTappables(root)) problems.add(`${page.route}: expected a name on ${describeElement(node)}, got none`)
  for (const node of elementsOf(root)) {
    const problem = misfit(node)
    if (problem) problems.add(`${page.route}: ${describeElement(node)} has ${problem}`)
  }
}

/** Attributes that can't be what was meant: Taro's numbered attributes slip by one when template and runtime disagree. */
function misfit({ tag, attrs }: Drawn): string | null {
  const { ariaChecked, ariaRole, ariaLabel, placeholder, hoverClass } = attrs
  if (ariaChecked !== undefined && typeof ariaChecked !== 'boolean') return `aria-checked=${String(ariaChecked)}`
  for (const [name, value] of Object.entries({ ariaRole, ariaLabel, placeholder, hoverClass })) {
    if (value !== undefined && typeof value !== 'string') return `${name}=${String(value)}`
  }
  return isTappable({ tag, attrs, children: [], parent: null }) && tag === 'view' && !ariaRole ? 'no aria-role' : null
}
