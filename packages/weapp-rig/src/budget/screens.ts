import { nameOfRoute, readAppJson, routeNamed, routesOf } from '../logic/appJson.js'
import { openApp } from '../logic/openApp.js'
import type { OpenPage } from '../logic/openPage.js'
import { describeElement, nameOf, tappablesOf, unnamedTappables } from '../template/names.js'
import { type Drawn, shapeOf } from '../template/node.js'
import { largest, type Measured } from './measured.js'

/** A phone that has never synced and has no network, so that all it shows is the app's own work. */
async function openOffline(distDir: string, url: string): Promise<OpenPage> {
  const phone = await openApp(distDir, {
    before: each => {
      each.network.isDown = true
    },
  })
  return phone.open(url)
}

/** The first screen of every tab. */
export async function measureTabs(distDir: string): Promise<Measured> {
  const measured: Measured = {}
  for (const { pagePath } of readAppJson(distDir).tabBar?.list ?? []) {
    const page = await openOffline(distDir, pagePath)
    const { elements, depth, mostChildren } = shapeOf(page.draw())
    const tab = nameOfRoute(pagePath)
    measured[`${tab}: setData calls`] = { value: page.setDatas.length }
    measured[`${tab}: first setData`] = { value: page.setDatas[0]?.bytes ?? Number.NaN }
    measured[`${tab}: elements`] = { value: elements }
    measured[`${tab}: depth`] = { value: depth }
    measured[`${tab}: most children`] = { value: mostChildren }
  }
  return measured
}

/** Over all pages and every state a tap reaches: the largest tree, the largest update, and how many tappables have a name. */
export async function measureAllPages(distDir: string): Promise<Measured> {
  const measured: Measured = {}
  const names = { all: 0, named: 0, first: '' }
  for (const route of routesOf(readAppJson(distDir))) {
    const page = await openOffline(distDir, route)
    const look = (at: string): void => {
      const root = page.draw()
      const { elements, depth, mostChildren } = shapeOf(root)
      largest(measured, 'any page: elements', elements, at)
      largest(measured, 'any page: depth', depth, at)
      largest(measured, 'any page: most children', mostChildren, at)
      const [unnamed] = unnamedTappables(root)
      names.all += tappablesOf(root).length
      names.named += tappablesOf(root).length - unnamedTappables(root).length
      if (unnamed) names.first ||= `${at}: ${describeElement(unnamed)}`
    }
    look(route)
    await tapEverySwitch(page, (label, bytes) => {
      look(`${route} after ${label}`)
      largest(measured, 'any page: largest update', bytes, `${route} after ${label}`)
    })
  }
  const share = names.all === 0 ? Number.NaN : (100 * names.named) / names.all
  return { ...measured, 'tappable elements with a name': { value: share, ...(names.first && { at: names.first }) } }
}

const isSwitch = (node: Drawn): boolean => node.attrs.ariaChecked !== undefined
const switchesOf = (page: OpenPage): Drawn[] => tappablesOf(page.draw()).filter(isSwitch)

/** Taps every chip, tab and checkbox of a page once, by its name: each is a state that a user can reach. */
async function tapEverySwitch(page: OpenPage, seen: (label: string, bytes: number) => void): Promise<void> {
  for (const label of switchesOf(page).map(nameOf)) {
    const node = switchesOf(page).find(each => nameOf(each) === label)
    if (node) seen(label, await tapCost(page, node)) // an earlier tap may have taken it off the screen
  }
}

/** Bytes of the largest update that a tap causes. */
async function tapCost(page: OpenPage, node: Drawn): Promise<number> {
  const before = page.setDatas.length
  await page.fire(node, 'tap', { x: 0, y: 0 })
  return Math.max(0, ...page.setDatas.slice(before).map(each => each.bytes))
}

/** What it costs to tick one box: the first on that page. */
export async function measureToggle(distDir: string, pageName: string): Promise<Measured> {
  const page = await openOffline(distDir, routeNamed(readAppJson(distDir), pageName))
  const [box] = switchesOf(page)
  return { 'one toggle': { value: box ? await tapCost(page, box) : Number.NaN, at: page.route } }
}
