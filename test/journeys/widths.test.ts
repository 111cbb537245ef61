import { after, describe, it } from 'node:test'
import { courierWebStorage } from '@test/rig/courier'
import { H5, WEAPP } from '@test/rig/dists'
import { sampled } from '@test/sample'
import { crawl, expectNone } from 'weapp-rig'
import { closeBrowser, type H5App, type H5Options, openH5 } from 'weapp-rig/h5'

/** The narrowest phone sold, at its plainest and at its largest; a common one in the dark; a tablet. */
const SCREENS: Record<string, H5Options> = {
  '320 px': { viewport: { width: 320, height: 568 } },
  '320 px, care mode and the largest text': {
    viewport: { width: 320, height: 568 },
    storage: courierWebStorage({ isCare: true, fontStep: 4 }),
  },
  '390 px, dark': { viewport: { width: 390, height: 844 }, theme: 'dark' },
  '768 px': { viewport: { width: 768, height: 1024 } },
}

after(closeBrowser)

describe('every page on every width', { concurrency: 2 }, () => {
  const walk = crawl(WEAPP)
  for (const [nth, [name, options]] of Object.entries(SCREENS).entries()) {
    it(`${name}: nothing sticks out at the side, nothing is too small for a thumb, no axe violation`, async () => {
      const app = await openH5(H5, options)
      const problems: string[] = []
      // Each page on one of the screens; on all of them when there is time.
      for (const [route, url] of sampled([...(await walk).urls], Object.keys(SCREENS).length, nth)) {
        await app.goto(url)
        problems.push(...(await misfits(app)).map(each => `${route}: ${each}`))
        for (const { id, target } of await app.accessibility()) problems.push(`${route}: ${id} on ${target}`)
      }
      await app.close()
      expectNone(problems, 'problem on this width')
    })
  }
})

/**
 * What is wider than the screen, and what is lower than the 44 px a thumb needs.
 * No named function inside: the test runner's compiler would wrap it in a helper that the browser doesn't have.
 */
async function misfits(app: H5App): Promise<string[]> {
  const boxes = await app.page.evaluate(() => {
    const page = Array.from(document.querySelectorAll('.taro_page'))
      .filter(each => each.getClientRects().length > 0)
      .pop()
    const screen = page?.querySelector('.screen')
    if (!screen) return null
    const tapPx = 44
    return Array.from(screen.querySelectorAll('*'))
      .filter(element => element.closest('.chips, .leaflet-container') === null) // meant to scroll
      .map(element => {
        const { left, right, width, height } = element.getBoundingClientRect()
        const isLow = element.getAttribute('tabindex') === '0' && height < tapPx - 0.5
        const isOut = right > innerWidth + 1 || left < -1
        const name = `${element.className} "${(element.textContent ?? '').slice(0, 20)}"`
        return {
          isShown: width > 0,
          isOut,
          isLow,
          name,
          at: `${Math.round(left)}–${Math.round(right)}, ${Math.round(height)} high`,
        }
      })
  })
  if (!boxes) return ['no screen']
  return boxes
    .filter(({ isShown, isOut, isLow }) => isShown && (isOut || isLow))
    .map(({ isOut, name, at }) => `${isOut ? 'sticks out' : 'too low'}: ${name} (${at})`)
    .slice(0, 3)
}
