import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { PAGE } from '../../fixtures/fixtures.js'
import { closeBrowser } from './browser.js'
import { type H5App, openH5 } from './openH5.js'

after(closeBrowser)

describe('the H5 layer', () => {
  const open = async (route: string): Promise<H5App> => {
    const app = await openH5(PAGE)
    await app.goto(route)
    return app
  }

  it('finds nothing wrong with a page that does nothing wrong', async () => {
    const app = await open('/')
    app.expectClean()
    await app.expectAccessible()
    assert.equal(await app.text(), 'fixture')
    await app.close()
  })

  it('turns an error on the console into one line', async () => {
    const app = await open('/error')
    assert.throws(() => app.expectClean(), { message: 'expected no console error, got "something is off"' })
    await app.close()
  })

  it('refuses a request to somebody else and names the address', async () => {
    const app = await open('/foreign')
    assert.deepEqual(app.foreign, ['https://elsewhere.test/track'])
    await app.close()
  })

  it('turns a button without a name into one line', async () => {
    const app = await open('/unnamed')
    await assert.rejects(app.expectAccessible(), {
      message: 'expected no axe violation, got button-name on button: Buttons must have discernible text',
    })
    await app.close()
  })

  it('says which folder holds no page', async () => {
    await assert.rejects(openH5('/nowhere'), { message: /^expected a built H5 page in \/nowhere, got no index\.html/ })
  })
})
