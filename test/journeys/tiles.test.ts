import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { after, describe, it } from 'node:test'
import { H5 } from '@test/rig/dists'
import { IS_THOROUGH } from '@test/sample'
import { closeBrowser, openH5 } from 'weapp-rig/h5'

after(closeBrowser)

const CREDIT = '测试底图 GS（2026）0000 号'
const TILE = '<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"><rect width="256" height="256" fill="#cdb"/></svg>'

/** The app as it is built for a city that is licensed to show tiles; they come from our own server here. */
function withTiles(): Record<string, string> {
  const scripts = readdirSync(`${H5}/js`).map(name => [`/js/${name}`, readFileSync(`${H5}/js/${name}`, 'utf8')] as const)
  const named = `"tiles":"/tiles/{z}/{x}/{y}.svg","tilesCredit":"${CREDIT}"`
  return Object.fromEntries(
    scripts
      .filter(([, text]) => text.includes('"tiles":null'))
      .map(([path, text]) => [path, text.replace('"tiles":null', named)]),
  )
}

describe('a map of tiles in a browser', { skip: !IS_THOROUGH && 'all of it with THOROUGH=1' }, () => {
  it('names the dot that was tapped, also where the map must move for it, and says whose map it is', async () => {
    const app = await openH5(H5, {
      viewport: { width: 390, height: 844 },
      serves: Object.fromEntries(
        Object.entries(withTiles()).map(([path, body]) => [path, { body, contentType: 'text/javascript' }]),
      ),
    })
    await app.page.route('**/tiles/**', route => route.fulfill({ body: TILE, contentType: 'image/svg+xml' }))
    await app.goto('pages/stations/index')
    await app.page.locator('.taro_page:visible').getByText('地图', { exact: true }).click()
    await app.page.locator('.map-target').first().waitFor()
    assert.match(await app.text(), new RegExp(CREDIT))
    const dots = await app.page.locator('.map-target').evaluateAll(all => all.map(each => each.getAttribute('title')))
    for (const name of dots) {
      const dot = app.page.locator(`.map-target[title="${name}"]`)
      if ((await dot.count()) === 0) continue // the map moved on
      await dot.dispatchEvent('click')
      await app.page.waitForTimeout(500)
      assert.deepEqual(await app.page.locator('.leaflet-popup-content').allTextContents(), [name])
    }
    const [near] = await app.page
      .locator('.leaflet-control-zoom a')
      .evaluateAll(all => all.map(each => each.getBoundingClientRect()))
    assert.ok(near && near.height >= 43 && near.width >= 43, `${near?.width} × ${near?.height}`)
    app.expectClean()
    await app.expectAccessible()
    await app.close()
  })
})
