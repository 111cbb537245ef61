import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, describe, it } from 'node:test'
import { startNginx } from '@test/nginx/startNginx'
import { H5, WEAPP } from '@test/rig/dists'
import { crawl, expectNone } from 'weapp-rig'
import { closeBrowser, type H5App, openH5 } from 'weapp-rig/h5'
import { HEADER_ONLY, inlineScripts, policyFor } from '../../scripts/webPolicy'

describe("the built page on the operator's own server", () => {
  let app: H5App
  before(async () => {
    app = await openH5(H5, { server: await startNginx(H5) })
  })
  after(async () => {
    await app?.close()
    await closeBrowser()
  })

  it('says of itself what the server says of it: the same policy, with the hash of each script that stands in the page', () => {
    const page = readFileSync(`${H5}/index.html`, 'utf8')
    const policy = policyFor(inlineScripts(page))
    assert.ok(page.includes(`<meta http-equiv="Content-Security-Policy" content="${policy}">`))
    const [sent] = /default-src[^"]+/.exec(readFileSync('deploy/nginx.conf', 'utf8')) ?? []
    assert.equal(sent, `${policy}; ${HEADER_ONLY}`, 'put this policy into deploy/nginx.conf')
  })

  it('draws every page under the content security policy, with nothing refused', async () => {
    const problems: string[] = []
    for (const [route, url] of (await crawl(WEAPP)).urls) {
      await app.goto(url)
      problems.push(...[...app.errors.splice(0), ...app.foreign.splice(0)].map(each => `${route}: ${each}`))
    }
    expectNone(problems, 'problem under the policy')
  })

  it('draws the rings under it too', async () => {
    await app.goto('pages/stations/index')
    await app.page.locator('.taro_page:visible').getByText('地图', { exact: true }).first().click()
    await app.page.locator('.rings').waitFor()
    await app.settle()
    app.expectClean()
  })

  it('would refuse a script from elsewhere: the policy is really there', async () => {
    await app.goto('pages/home/index')
    await app.page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'document.title = "taken over"'
      document.head.append(script)
    })
    assert.equal(await app.page.title(), '暖蜂')
    assert.match(app.errors.splice(0).join(), /Content Security Policy/)
  })
})
