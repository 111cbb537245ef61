import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Drawn, nameOf, openApp, type Phone, tappablesOf } from 'weapp-rig'
import { type RenderedPage, renderPage } from 'weapp-rig/component'
import { WEAPP } from './dists'

/** Each journey goes through WeChat's component engine: the tap is delivered by exparser, not by us. */
async function openTab(tab: string): Promise<{ phone: Phone; rendered: RenderedPage }> {
  const phone = await openApp(WEAPP)
  const page = await phone.open(`pages/${tab}/index`)
  return { phone, rendered: await renderPage(WEAPP, page) }
}

const hasRole =
  (role: string, className: string) =>
  (node: Drawn): boolean =>
    node.attrs.ariaRole === role && String(node.attrs.class).split(' ').includes(className)

/** The way to help after an accident stands above all else; these journeys are of what comes after it. */
const isHelp = (node: Drawn): boolean => nameOf(node).startsWith('出事了')

/** Taps the first such card and returns what it was called. */
async function tapFirst(
  { phone, rendered }: Awaited<ReturnType<typeof openTab>>,
  isCard: (node: Drawn) => boolean,
): Promise<string> {
  const isWanted = (node: Drawn): boolean => isCard(node) && !isHelp(node)
  const card = tappablesOf(phone.page.draw()).find(isWanted)
  assert.ok(card, `a card on ${phone.page.route}`)
  await rendered.tap(isWanted)
  phone.expectNoErrors()
  return nameOf(card).split('，')[0] ?? ''
}

describe('a courier', () => {
  it('opens the nearest station from the first screen', async () => {
    const tab = await openTab('home')
    const wayThere = tappablesOf(tab.phone.page.draw())
      .map(nameOf)
      .find(name => name.startsWith('导航去'))
    await tapFirst(tab, hasRole('link', 'near-words'))
    assert.equal(tab.phone.page.route, 'pages/station/index')
    tab.phone.page.expect(wayThere?.slice('导航去'.length) ?? '')
  })

  it('opens a station from the list and comes back to the list', async () => {
    const tab = await openTab('stations')
    const name = await tapFirst(tab, hasRole('link', 'card'))
    tab.phone.page.expect(name)
    await tab.phone.back()
    assert.equal(tab.phone.page.route, 'pages/stations/index')
  })

  it('gets from the fraud tab to what it is about', async () => {
    const tab = await openTab('antifraud')
    const name = await tapFirst(tab, hasRole('link', 'card'))
    assert.match(tab.phone.page.route, /^pages\/(alert|guide|check)\/index$/)
    tab.phone.page.expect(name)
  })

  it('gets from the union tab to a way in', async () => {
    const tab = await openTab('union')
    await tapFirst(tab, hasRole('link', 'card'))
    assert.match(tab.phone.page.route, /^pages\/(path|triage|benefit)\/index$/)
    assert.notEqual(tab.phone.page.text(), '')
  })
})
