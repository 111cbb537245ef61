import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { sharedBrowser } from '../h5/browser.js'
import type { HostEvent } from '../logic/dispatch.js'
import type { OpenPage } from '../logic/openPage.js'
import { compileForEngine } from './compileForEngine.js'

/** A page of the mini-program as WeChat's open engine draws it, in a Chromium. */
export interface EnginePage {
  text(): Promise<string>
  /** A finger on what says so: the engine takes the event up through its own tree, and the handler runs in the logic layer. */
  tap(words: string): Promise<void>
  screenshot(file: string): Promise<void>
  /** What the page or the engine complained of. */
  readonly errors: readonly string[]
  close(): Promise<void>
}

/** What is before the first rule of the app: elements that WeChat draws as boxes. */
const BOXES = 'html,body{margin:0}page,view,scroll-view,image,button{display:block}'

/** Puts an open page of a phone onto glass-easel: its templates and styles as built, its data and its answers from the real logic. */
export async function drawInEngine(distDir: string, page: OpenPage, viewport = { width: 390, height: 844 }): Promise<EnginePage> {
  const { templates, warnings, stylesFor } = compileForEngine(distDir)
  const context = await (await sharedBrowser()).newContext({
    viewport,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    deviceScaleFactor: 2,
  })
  const tab = await context.newPage()
  const errors = [...warnings]
  tab.on('console', message => message.type() === 'error' && errors.push(message.text()))
  tab.on('pageerror', error => errors.push(error.message))
  await tab.exposeFunction('rigEvent', (handler: string, event: HostEvent) => page.receive(handler, event))
  await tab.setContent(`<!doctype html><html lang="zh-CN"><style>${BOXES}${stylesFor(page.route)}</style><body></body></html>`)
  await tab.addScriptTag({
    content: `var module={exports:{}},exports=module.exports;${engineSource()};window.glassEasel=module.exports`,
  })
  await tab.addScriptTag({ content: `window.rigTemplates=${templates}` })
  await start(tab, page)
  page.onSetData = data => void tab.evaluate(update => (window as unknown as Rig).rigRoot.setData(update), data)
  return {
    errors,
    // biome-ignore lint/performance/useDomNodeTextContent: what is hidden must not be read
    text: () => tab.evaluate(() => document.body.innerText),
    async tap(words) {
      await tab.getByText(words, { exact: true }).first().click()
      await page.settle()
    },
    screenshot: file => tab.screenshot({ path: file }).then(() => undefined),
    async close() {
      page.onSetData = null
      await context.close()
    },
  }
}

const require = createRequire(import.meta.url)
const engineSource = (): string => readFileSync(require.resolve('glass-easel/dist/glass_easel.all.js'), 'utf8')

interface Definition {
  options(options: object): Definition
  template(template: object): Definition
  property(name: string, type: unknown): Definition
  data(data: () => unknown): Definition
  methods(methods: object): Definition
  usingComponents(names: object): Definition
  registerComponent(): { general(): unknown }
}
interface Node {
  readonly id: string
  readonly dataset: Record<string, unknown>
}
interface Rig {
  rigEvent(handler: string, event: object): void
  rigRoot: { setData(data: object): void }
  rigTemplates: Record<string, unknown>
  glassEasel: {
    ComponentSpace: new () => { define(name: string): Definition }
    CurrentWindowBackendContext: new () => unknown
    Component: { createWithContext(tag: string, definition: unknown, backend: unknown): Rig['rigRoot'] }
    Element: { replaceDocumentElement(element: unknown, parent: unknown, placeholder: unknown): void }
    triggerEvent(target: unknown, type: string, detail: object, options: object): void
  }
}

/** Runs in the tab. No named function inside: a test runner's compiler would wrap it in a helper of its own. */
const start = (tab: Page, { route, data, handlers }: OpenPage): Promise<void> =>
  tab.evaluate(
    given => {
      const rig = window as unknown as Rig
      const { glassEasel: engine, rigTemplates: all } = rig
      const space = new engine.ComponentSpace()
      // Taro writes `bindtap` without a colon, and listens on elements that are nobody's component.
      const [part, page] = ['comp', given.route].map(name => ({
        groupList: all,
        content: all[name],
        fallbackListenerOnNativeNode: true,
      }))
      const methods = Object.fromEntries(
        given.handlers.map(name => [
          name,
          (event: { type: string; detail: object; target: Node; currentTarget: Node }) => {
            const [target, currentTarget] = [event.target, event.currentTarget].map(({ id, dataset }) => ({ id, dataset }))
            rig.rigEvent(name, { type: event.type, detail: event.detail, target, currentTarget })
          },
        ]),
      )
      if (part?.content)
        space
          .define('comp')
          .options({ virtualHost: true })
          .template(part)
          .property('i', Object)
          .property('l', String)
          .methods(methods)
          .registerComponent()
      const definition = space
        .define(given.route)
        .usingComponents(part?.content ? { comp: 'comp' } : {})
        .template(page ?? {})
        .data(() => given.data)
        .methods(methods)
        .registerComponent()
      rig.rigRoot = engine.Component.createWithContext('page', definition.general(), new engine.CurrentWindowBackendContext())
      engine.Element.replaceDocumentElement(rig.rigRoot, document.body, document.body.appendChild(document.createElement('div')))
      // The engine leaves gestures to its host: a finger is a tap on the innermost element that it has drawn.
      document.addEventListener('click', ({ target, clientX: x, clientY: y }) => {
        for (let at = target as (Element & { __wxElement?: unknown }) | null; at; at = at.parentElement) {
          if (!at.__wxElement) continue
          engine.triggerEvent(at.__wxElement, 'tap', { x, y }, { bubbles: true, composed: true })
          return
        }
      })
    },
    { route, data: JSON.parse(JSON.stringify(data)) as object, handlers: [...handlers] },
  )
