import type { Templates } from '../template/compileTemplates.js'
import { assertAllNamed } from '../template/names.js'
import { type Drawn, elementsOf, linesOf, textOf } from '../template/node.js'
import { callHandler, dispatch, type HostEvent } from './dispatch.js'
import type { Host } from './host.js'
import { type Seek, seekOne, seekTappable } from './seek.js'
import { applyPath, type SetData } from './setData.js'
import type { PageUrl } from './url.js'

export type Instance = Record<string, unknown>

/** One page on the stack, as a user and as WeChat's view see it. Every act lets things settle before it returns. */
export class OpenPage {
  /** Everything the logic layer sent to the view, in order. */
  readonly setDatas: SetData[] = []
  /** The functions that the page itself defines. */
  readonly handlers: readonly string[]
  /** The data that the view has now. */
  data: Record<string, unknown>
  /** Hears every update after it was recorded: the component layer draws it. */
  onSetData: ((data: object) => void) | null = null

  constructor(
    private readonly host: Host,
    private readonly templates: Templates,
    readonly url: PageUrl,
    readonly config: Readonly<Record<string, unknown>>,
    readonly instance: Instance,
    /** Lets what is under way come to rest. */
    readonly settle: () => Promise<void>,
  ) {
    this.handlers = Object.keys(instance).filter(name => typeof instance[name] === 'function')
    this.data = JSON.parse(JSON.stringify(instance.data ?? {}))
    instance.route = url.route
    instance.options = host.realm.give(url.query)
    instance.setData = (data: Record<string, unknown>, done?: () => void) => this.#receive(data, done)
    instance.getOpenerEventChannel = () => host.realm.give({ on() {}, once() {}, off() {}, emit() {} })
    instance.createSelectorQuery = () => (host.realm.context.wx as { createSelectorQuery(): unknown }).createSelectorQuery()
  }

  get route(): string {
    return this.url.route
  }

  /** Calls a lifecycle function if the page has it; what it throws is a fault of the app. */
  async call(name: string, detail?: object): Promise<unknown> {
    const run = this.instance[name]
    let returned: unknown
    try {
      if (typeof run === 'function') returned = run.call(this.instance, detail && this.host.realm.give(detail))
    } catch (thrown) {
      this.host.fault(thrown)
    }
    await this.settle()
    return returned
  }

  /** The screen as WeChat's own template compiler draws it over the data it was sent. */
  draw(): Drawn {
    return this.templates.draw(this.route, this.data)
  }

  /** All that can be read on the page, as one string. */
  text(): string {
    return textOf(this.draw())
  }

  lines(): string[] {
    return linesOf(this.draw())
  }

  find(seek: Seek): Drawn | null {
    return seekOne(this.draw(), seek)
  }

  shows(seek: Seek): boolean {
    return this.find(seek) !== null
  }

  /** Throws one line that names the page and what it shows instead. */
  expect(seek: Seek): void {
    if (!this.shows(seek))
      throw new Error(
        `${this.route}: expected to read ${JSON.stringify(String(seek))}, got ${this.lines().join(' | ').slice(0, 600)}`,
      )
  }

  expectAllNamed(): void {
    assertAllNamed(this.draw(), this.route)
  }

  /** A finger on an element: the event goes to it and then up through everything around it that listens. */
  async tap(seek: Seek): Promise<void> {
    await this.fire(seekTappable(this.draw(), seek, this.route), 'tap', { x: 0, y: 0 })
  }

  /** Types into a field found by its label or placeholder. */
  async type(seek: Seek, value: string): Promise<void> {
    const field = this.#field(seek)
    await this.fire(field, 'input', { value, cursor: value.length, keyCode: 0 })
  }

  /** Presses "done" on the keyboard. */
  async confirm(seek: Seek, value: string): Promise<void> {
    await this.fire(this.#field(seek), 'confirm', { value })
  }

  /** Any other event of a component: `fire(map, 'markertap', { markerId: 3 })`. */
  async fire(node: Drawn, type: string, detail: object): Promise<void> {
    try {
      dispatch(this.host, this.route, this.instance, node, type, detail)
    } catch (thrown) {
      this.host.fault(thrown)
    }
    await this.settle()
  }

  /** An event that another engine has routed already: calls that one handler. */
  receive(handler: string, event: HostEvent): void {
    const { type, detail, target, currentTarget } = event
    try {
      callHandler(this.host, this.route, this.instance, handler, { type, detail, target, currentTarget })
    } catch (thrown) {
      this.host.fault(thrown)
    }
  }

  async scroll(scrollTop: number): Promise<void> {
    await this.call('onPageScroll', { scrollTop })
  }

  async scrollToBottom(): Promise<void> {
    await this.call('onReachBottom')
  }

  async pullDown(): Promise<void> {
    if (this.config.enablePullDownRefresh !== true)
      throw new Error(`${this.route}: expected enablePullDownRefresh in its config, got none: nobody can pull this page down`)
    await this.call('onPullDownRefresh')
  }

  #field(seek: Seek): Drawn {
    const fields = [...elementsOf(this.draw())].filter(node => node.tag === 'input' || node.tag === 'textarea')
    const named = (node: Drawn): boolean =>
      typeof seek === 'function'
        ? seek(node)
        : typeof seek === 'object'
          ? node.attrs.id === seek.id
          : [node.attrs.ariaLabel, node.attrs.placeholder].includes(seek)
    const found = fields.find(named)
    if (!found)
      throw new Error(
        `${this.route}: expected a field called ${JSON.stringify(seek)}, got ${fields.map(node => node.attrs.ariaLabel || node.attrs.placeholder).join(' | ') || 'no field'}`,
      )
    return found
  }

  #receive(data: Record<string, unknown>, done?: () => void): void {
    const json = JSON.stringify(data)
    const copy = JSON.parse(json) as Record<string, unknown>
    this.setDatas.push({ page: this.route, bytes: Buffer.byteLength(json), keys: Object.keys(data), atMs: this.host.clock.nowMs })
    for (const [path, value] of Object.entries(copy)) applyPath(this.data, path, value)
    this.onSetData?.(copy)
    // Native pages read this.data back.
    this.instance.data = this.host.realm.give(this.data)
    if (done) this.host.clock.after(0, () => done.call(this.instance))
  }
}
