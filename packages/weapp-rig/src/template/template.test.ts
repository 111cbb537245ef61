import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { brokenTiny, TINY } from '../../fixtures/fixtures.js'
import { openApp } from '../logic/openApp.js'
import { compileStyles } from './compileStyles.js'
import { compileTemplates } from './compileTemplates.js'
import { describeElement, rolelessTappables, unnamedTappables } from './names.js'
import { linesOf, shapeOf } from './node.js'

describe('the template layer', () => {
  it('turns a broken wxml into one line with its file and place', () => {
    const dist = brokenTiny({ 'pages/detail/index.wxml': '<view><text>' })
    assert.throws(() => compileTemplates(dist), { message: 'wcc: pages/detail/index.wxml:1:7: end tag missing, near `text`' })
  })

  it('turns a broken wxss into one line with its file and place', () => {
    const dist = brokenTiny({ 'app.wxss': '.card {' })
    assert.throws(() => compileStyles(dist), { message: /^wcsc: app\.wxss\(\d+:\d+\): unexpected/ })
    assert.deepEqual(compileStyles(TINY), ['./app.wxss'])
  })

  it('says which folder is missing and how to make it', () => {
    assert.throws(() => compileTemplates('/nowhere/dist'), { message: /^\/nowhere\/dist does not exist: build it first/ })
  })

  it('draws a page over its data and counts what is on it', () => {
    const page = compileTemplates(TINY).draw('pages/home/index', { status: 'fine', query: '', items: [{ id: 1, name: 'one' }] })
    assert.deepEqual(linesOf(page), ['fine', 'type here', 'one', 'star'])
    assert.deepEqual(shapeOf(page), { elements: 6, depth: 3, mostChildren: 3 })
  })

  it('names the button that nobody who listens could tell apart', async () => {
    const page = await (await openApp(TINY)).open('pages/tools/index?unnamed=1')
    assert.throws(() => page.expectAllNamed(), {
      message: 'pages/tools/index: expected every tappable element to have an accessible name, got none on view > view.mystery',
    })
    assert.deepEqual(unnamedTappables(page.draw()).map(describeElement), ['view > view.mystery'])
    assert.equal(rolelessTappables(page.draw()).length, 1)
  })
})
