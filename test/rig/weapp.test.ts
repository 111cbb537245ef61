import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { compileStyles, compileTemplates, crawl, Disk, expectNone, openApp } from 'weapp-rig'
import { courierJson } from './courier'
import { WEAPP } from './dists'

describe('the built mini-program', () => {
  it("passes WeChat's own template and style compilers", () => {
    compileTemplates(WEAPP)
    assert.ok(compileStyles(WEAPP).includes('./app.wxss'))
  })

  it('leads to every page by tapping, with no error, no dead way and no nameless button on it', async () => {
    const phone = await openApp(WEAPP)
    const { urls, problems } = await crawl(WEAPP)
    expectNone(problems, 'problem on the way')
    assert.deepEqual(
      phone.stack.routes.filter(route => !urls.has(route)),
      [],
      'pages that no tap leads to',
    )
  })

  it('does so in care mode and in the dark too', async () => {
    const disk = new Disk()
    disk.keys.set('courier', courierJson({ isCare: true, theme: 'dark' }))
    const { problems } = await crawl(WEAPP, { disk })
    expectNone(problems, 'problem on the way')
  })

  it('opens every page on an address that means nothing, and says so instead of breaking', async () => {
    const { urls } = await crawl(WEAPP)
    for (const route of urls.keys()) {
      const phone = await openApp(WEAPP)
      const page = await phone.open(`${route}?id=%E0%A4%A`)
      phone.expectNoErrors()
      assert.notEqual(page.text(), '', `${route} shows something`)
    }
  })
})
