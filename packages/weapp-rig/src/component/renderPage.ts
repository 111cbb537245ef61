import path from 'node:path'
import type { HostEvent } from '../logic/dispatch.js'
import type { OpenPage } from '../logic/openPage.js'
import { type Seek, seekTappable } from '../logic/seek.js'
import { type EngineNode, loadEngine } from './engine.js'
import { copyShell } from './shell.js'

/** A page on WeChat's component engine: taps go through exparser, setData comes from the real logic. */
export interface RenderedPage {
  /** What the engine put on the screen, as text. */
  text(): string
  /** A tap as the engine delivers it: capture, bubble and all. */
  tap(seek: Seek): Promise<void>
  close(): void
}

const shells = new Map<string, string>()

/** Puts an open page of a phone onto the component engine. Needs a process of its own: a test file. */
export async function renderPage(distDir: string, page: OpenPage): Promise<RenderedPage> {
  const engine = loadEngine()
  const root = path.resolve(distDir)
  const shell = shells.get(root) ?? copyShell(root)
  shells.set(root, shell)
  Object.assign(globalThis, {
    __rigData: structuredClone(page.data),
    __rigMethods: Object.fromEntries(page.handlers.map(name => [name, (event: HostEvent) => page.receive(name, event)])),
  })
  const id = engine.load(path.join(shell, page.route), 'main', {
    compiler: 'official',
    rootPath: shell,
    compilerOptions: { maxBuffer: 64 * 2 ** 20 },
  })
  const node: EngineNode = engine.render(id)
  page.onSetData = data => node.setData(data)
  node.attach(document.body)
  return {
    text: () => (node.dom.textContent ?? '').trim(),
    async tap(seek) {
      const target = seekTappable(page.draw(), seek, page.route)
      // Taro gives every element an id; a page by hand has to give one to what is tapped here.
      const found = node.querySelector(`#${String(target.attrs.id)}`)
      if (!found) throw new Error(`${page.route}: expected the engine to draw #${String(target.attrs.id)}, got no such element`)
      found.dispatchEvent('tap', { detail: { x: 0, y: 0 } })
      await page.settle()
    },
    close() {
      page.onSetData = null
      node.detach()
    },
  }
}
