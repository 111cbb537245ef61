import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { brokenTiny, TINY } from '../../fixtures/fixtures.js'
import { openApp } from './openApp.js'

describe('a phone that runs the mini-program', () => {
  it('opens a page with a query, and records its life and every setData', async () => {
    const phone = await openApp(TINY)
    const page = await phone.open('pages/home/index?from=a%20share')
    page.expect('loaded a%20share') // WeChat decodes nothing
    assert.deepEqual(
      phone.lifecycle.map(each => each.name),
      ['App.onLaunch', 'App.onShow', 'onLoad', 'onShow', 'onReady'],
    )
    assert.deepEqual(
      page.setDatas.map(({ bytes, keys }) => ({ bytes, keys })),
      [{ bytes: 29, keys: ['status'] }],
    )
    phone.expectNoErrors()
  })

  it('delivers a tap to the innermost listener and up, unless it is caught', async () => {
    const phone = await openApp(TINY)
    const page = await phone.open('pages/home/index')
    await page.tap('star')
    page.expect('starred 1')
    await page.tap('open 2')
    assert.equal(phone.page.text(), 'detail 2back')
    await phone.page.tap('back')
    assert.equal(phone.page.route, 'pages/home/index')
  })

  it('types into a field by its label and says which fields there are', async () => {
    const page = await (await openApp(TINY)).open('pages/home/index')
    await page.type('search', 'hot water')
    page.expect('hot water')
    await assert.rejects(page.type('name', 'x'), { message: 'pages/home/index: expected a field called "name", got search' })
  })

  it('says what can be tapped when the wanted thing is not there', async () => {
    const page = await (await openApp(TINY)).open('pages/home/index')
    await assert.rejects(page.tap('gone'), {
      message: 'pages/home/index: expected something to tap that says "gone", got search | open 1 | star | open 2 | star',
    })
  })

  it('lets time pass only when told', async () => {
    const phone = await openApp(TINY, {
      before: each => each.network.serve('https://feed.test/', { body: 'late', latencyMs: 5_000 }),
    })
    const page = await phone.open('pages/home/index')
    await page.pullDown()
    await phone.advance(4_000)
    assert.ok(!page.shows('200 late'))
    await phone.advance(1_000)
    page.expect('200 late')
  })

  it('refuses to pull down a page that does not allow it', async () => {
    const page = await (await openApp(TINY)).open('pages/detail/index')
    await assert.rejects(page.pullDown(), { message: /^pages\/detail\/index: expected enablePullDownRefresh/ })
  })

  it('runs in a bare context: no browser, no Node, no code from text', async () => {
    const page = await (await openApp(TINY)).open('pages/tools/index')
    await page.tap('bare')
    page.expect('nothing extra, code from text refused, true')
  })

  it('says which folder holds no mini-program', async () => {
    await assert.rejects(openApp('/nowhere'), {
      message: /^expected a built mini-program in \/nowhere, got no app\.json: build it first/,
    })
  })

  it('stops at a script that does not parse', async () => {
    const dist = brokenTiny({ 'pages/detail/index.js': 'Page({' })
    await assert.rejects((await openApp(dist)).open('pages/detail/index'), { name: 'SyntaxError' })
  })
})

describe('what goes wrong inside the app turns the test red', () => {
  const errorsAfter = async (tool: string): Promise<string[]> => {
    const phone = await openApp(TINY)
    await (await phone.open('pages/tools/index')).tap(tool)
    return phone.errors
  }

  it('an API nobody faked, by its name', async () => {
    const phone = await openApp(TINY)
    await (await phone.open('pages/tools/index')).tap('scan')
    assert.throws(() => phone.expectNoErrors(), {
      message: /^expected no error in the app, got wx\.scanCode is not faked: hand a fake to openApp/,
    })
  })

  it('an error on the console', async () => assert.deepEqual(await errorsAfter('complain'), ['console.error: something is off']))
  it('a throw in a handler', async () => assert.deepEqual(await errorsAfter('throw'), ['thrown in a handler']))
  it('a rejection nobody handled', async () =>
    assert.deepEqual(await errorsAfter('reject'), ['unhandled rejection: nobody caught this']))
  it('a way to a page that is not there', async () =>
    assert.deepEqual(await errorsAfter('nowhere'), [
      'navigateTo:fail page "pages/gone/index" is not found (/pages/gone/index)',
      'unhandled rejection: navigateTo:fail page "pages/gone/index" is not found',
    ]))
})
