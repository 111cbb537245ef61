import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import type { Drawn, OpenPage } from 'weapp-rig'
import { sharedBrowser } from 'weapp-rig/h5'
import { WEAPP } from './dists'

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')

/** What wcc drew as elements that a browser lays out; WeChat's `view` is a block. */
function htmlOf(node: Drawn | string): string {
  if (typeof node === 'string') return escaped(node)
  const { id, class: className, style } = node.attrs
  const attributes = Object.entries({ id, class: className, style }).map(([name, value]) =>
    value === undefined ? '' : ` ${name}="${escaped(String(value))}"`,
  )
  const tag = node.tag === 'page' ? 'body' : `wx-${node.tag}`
  return `<${tag}${attributes.join('')}>${node.children.map(htmlOf).join('')}</${tag}>`
}

/** The build's own wxss: its unit is a 750th of the screen, `page` is what a browser calls body. */
const css = (): string =>
  ['app-origin.wxss', 'app.wxss', 'common.wxss']
    .flatMap(file => {
      try {
        return readFileSync(`${WEAPP}/${file}`, 'utf8')
      } catch {
        return []
      }
    })
    .join('\n')
    .replace(/(-?[\d.]+)rpx/g, 'calc($1 * 100vw / 750)')
    .replace(/(^|[},\s])page(?=[\s,{])/g, '$1body')

/** A page of the mini-program with a place for everything on it, so that it can be tapped where a thumb would. */
export class LaidOut {
  private constructor(
    private readonly page: OpenPage,
    readonly browser: Page,
  ) {}

  static async of(page: OpenPage, viewport: { width: number; height: number }): Promise<LaidOut> {
    const laidOut = new LaidOut(page, await (await sharedBrowser()).newPage({ viewport }))
    await laidOut.draw()
    return laidOut
  }

  private draw(): Promise<void> {
    const rest = 'body{margin:0} wx-view,wx-button,wx-input{display:block}'
    return this.browser.setContent(`<style>${rest}${css()}</style>${htmlOf(this.page.draw())}`)
  }

  /** A tap at a point of the screen, given to whatever is there now. */
  async tapAt({ x, y }: { x: number; y: number }): Promise<void> {
    const ids = await this.browser.evaluate(
      at => {
        const found: string[] = []
        for (let each = document.elementFromPoint(at.x, at.y); each; each = each.parentElement) found.push(each.id)
        return found
      },
      { x, y },
    )
    const node = ids
      .filter(id => id !== '')
      .map(id => this.page.find(({ attrs }) => 'bindtap' in attrs && attrs.id === id))
      .find(found => found !== null)
    if (!node) throw new Error(`nothing to tap at ${x}, ${y}`)
    await this.page.fire(node, 'tap', { x, y })
    await this.draw()
  }

  close(): Promise<void> {
    return this.browser.close()
  }
}
