import { readFileSync } from 'node:fs'
import path from 'node:path'
import { openApp } from '../logic/openApp'
import type { OpenPage } from '../logic/openPage'
import type { AppJson } from '../logic/pageStack'
import { nameOf, tappablesOf } from '../template/names'
import { type Drawn, shapeOf } from '../template/node'

const lastOf = (route: string): string => route.split('/').at(-2) ?? route

/** The first screen of every tab: on a phone that has never synced and has no network, so all of it is the app's own work. */
export async function measureTabs(distDir: string): Promise<Record<string, number>> {
  const app = JSON.parse(readFileSync(path.join(distDir, 'app.json'), 'utf8')) as AppJson
  const measured: Record<string, number> = {}
  for (const { pagePath } of app.tabBar?.list ?? []) {
    const phone = await openApp(distDir, { before: each => void (each.network.isDown = true) })
    const page = await phone.open(pagePath)
    const { elements, depth, mostChildren } = shapeOf(page.draw())
    const tab = lastOf(pagePath)
    measured[`${tab}: setData calls`] = page.setDatas.length
    measured[`${tab}: first setData`] = page.setDatas[0]?.bytes ?? Number.NaN
    measured[`${tab}: elements`] = elements
    measured[`${tab}: depth`] = depth
    measured[`${tab}: most children`] = mostChildren
  }
  return measured
}

/** Over all pages: the largest tree in any state we reach, the largest update, and how many tappable elements have a name. */
export async function measureAllPages(distDir: string): Promise<Record<string, number>> {
  const app = JSON.parse(readFileSync(path.join(distDir, 'app.json'), 'utf8')) as AppJson
  const worst = { elements: 0, depth: 0, mostChildren: 0 }
  const names = { all: 0, named: 0 }
  const look = (root: Drawn): void => {
    const shape = shapeOf(root)
    for (const key of ['elements', 'depth', 'mostChildren'] as const) worst[key] = Math.max(worst[key], shape[key])
    const tappables = tappablesOf(root)
    names.all += tappables.length
    names.named += tappables.filter(node => nameOf(node) !== '').length
  }
  let update = 0
  for (const route of app.pages) {
    const phone = await openApp(distDir, { before: each => void (each.network.isDown = true) })
    const page = await phone.open(route)
    look(page.draw())
    const seen = page.setDatas.length
    await useEverySwitch(page, look)
    await page.scrollToBottom()
    look(page.draw())
    update = Math.max(update, ...page.setDatas.slice(seen).map(each => each.bytes))
  }
  return {
    'any page: elements': worst.elements,
    'any page: depth': worst.depth,
    'any page: most children': worst.mostChildren,
    'any page: largest update': update,
    'tappable elements with a name': names.all === 0 ? Number.NaN : (100 * names.named) / names.all,
  }
}

const isSwitch = (node: Drawn): boolean => node.attrs.ariaChecked !== undefined

/** Taps every chip, tab and checkbox of a page once, by its name: each is a state that a courier can reach. */
async function useEverySwitch(page: OpenPage, look: (root: Drawn) => void): Promise<void> {
  const labels = tappablesOf(page.draw()).filter(isSwitch).map(nameOf)
  for (const label of labels) {
    const node = tappablesOf(page.draw()).find(each => isSwitch(each) && nameOf(each) === label)
    if (!node) continue // an earlier tap took it off the screen
    await page.fire(node, 'tap', { x: 0, y: 0 })
    look(page.draw())
  }
}

/** What it costs to tick one box: the first on the filters page, on and off. */
export async function measureToggle(distDir: string, route: string): Promise<Record<string, number>> {
  const phone = await openApp(distDir, { before: each => void (each.network.isDown = true) })
  const page = await phone.open(route)
  const box = tappablesOf(page.draw()).find(isSwitch)
  if (!box) return { 'one toggle': Number.NaN }
  const seen = page.setDatas.length
  await page.fire(box, 'tap', { x: 0, y: 0 })
  return { 'one toggle': Math.max(...page.setDatas.slice(seen).map(each => each.bytes)) }
}
