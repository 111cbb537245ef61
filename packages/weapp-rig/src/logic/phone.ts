import { Refusal } from './answer.js'
import type { Clock } from './clock.js'
import type { Disk } from './disk.js'
import type { Host, WxCall } from './host.js'
import type { OpenPage } from './openPage.js'
import type { PageStack } from './pageStack.js'
import type { Appearance } from './wx/appearance.js'
import type { Dialogs } from './wx/dialogs.js'
import type { Location } from './wx/location.js'
import type { Network } from './wx/network.js'
import type { Privacy } from './wx/privacy.js'
import type { SystemEvents } from './wx/system.js'

export interface Lifecycle {
  readonly name: string
  readonly page: string
  readonly atMs: number
}

/** The scripted world around the app. Change any of it at any time. */
export interface World {
  readonly network: Network
  readonly location: Location
  readonly privacy: Privacy
  readonly look: Appearance
  readonly dialogs: Dialogs
}

/** How long a user waits, in the phone's own time, before looking again. */
const SETTLE_MS = 300
const REQUESTS_DIE_AFTER_MS = 5_000

/** A phone with the app on it, held by a test. */
export class Phone {
  readonly lifecycle: Lifecycle[] = []
  /** What went wrong inside the app: thrown errors, rejections, unfaked APIs, console.error. Must stay empty. */
  readonly errors: string[] = []
  /** What the app wrote to the console. */
  readonly logs: string[] = []
  stack!: PageStack
  appInstance: Record<string, unknown> = {}
  /** How the app was opened. */
  readonly launch = { path: '', query: {}, scene: 1001 }

  constructor(
    readonly host: Host,
    readonly world: World,
    readonly events: SystemEvents,
  ) {}

  get network(): Network {
    return this.world.network
  }
  get location(): Location {
    return this.world.location
  }
  get privacy(): Privacy {
    return this.world.privacy
  }
  get look(): Appearance {
    return this.world.look
  }
  get dialogs(): Dialogs {
    return this.world.dialogs
  }
  get disk(): Disk {
    return this.host.disk
  }
  get clock(): Clock {
    return this.host.clock
  }
  get calls(): readonly WxCall[] {
    return this.host.calls
  }
  /** The page that the user looks at. */
  get page(): OpenPage {
    return this.stack.top
  }

  /** The app's own start, before any page. */
  start(): void {
    this.#tellApp('onLaunch', null, this.launch)
    this.#tellApp('onShow', null, this.launch)
  }

  callsOf(api: string): WxCall[] {
    return this.host.calls.filter(call => call.api === api)
  }

  /** Opens a page as a user gets there: the first as the start of the app, a tab through the bar, others on top. */
  async open(url: string): Promise<OpenPage> {
    const to = this.stack.resolve(url)
    if (to instanceof Refusal) throw new Error(`${to.reason}; app.json has ${this.stack.routes.join(', ')}`)
    const refusal =
      this.stack.pages.length === 0
        ? this.stack.reLaunch(to)
        : this.stack.isTab(to.route)
          ? this.stack.switchTab(to)
          : this.stack.navigateTo(to)
    if (refusal) throw new Error(`${url}: ${refusal.reason}`)
    await this.settle()
    return this.page
  }

  async back(): Promise<OpenPage> {
    const refusal = this.stack.navigateBack(1)
    if (refusal) throw new Error(refusal.reason)
    await this.settle()
    return this.page
  }

  advance(ms: number): Promise<void> {
    if (this.disk.isFrozen) this.clock.isStopped = true
    return this.clock.advance(ms)
  }

  settle(): Promise<void> {
    return this.advance(SETTLE_MS)
  }

  /** The user turns to something else: the app goes to the background. */
  async hide(): Promise<void> {
    void this.page.call('onHide')
    this.#tellApp('onHide', 'AppHide', {})
    this.clock.after(REQUESTS_DIE_AFTER_MS, () => this.#isHidden && this.network.interrupt())
    this.#isHidden = true
    await this.settle()
  }

  async show(): Promise<void> {
    this.#isHidden = false
    this.#tellApp('onShow', 'AppShow', { path: this.page.route, query: {}, scene: 1001 })
    void this.page.call('onShow')
    await this.settle()
  }

  async changeTheme(theme: 'light' | 'dark'): Promise<void> {
    this.look.theme = theme
    for (const listener of this.look.themeListeners) listener(this.host.realm.give({ theme }))
    await this.settle()
  }

  /** WeChat warns before it ends an app that holds too much. */
  async warnOfMemory(level: 5 | 10 | 15): Promise<void> {
    this.events.emit(this.host, 'MemoryWarning', { level })
    await this.settle()
  }

  /** A new version was downloaded behind the user's back. */
  async offerUpdate(): Promise<void> {
    this.events.emit(this.host, 'CheckForUpdate', { hasUpdate: true })
    this.events.emit(this.host, 'UpdateReady', {})
    await this.settle()
  }

  /** Throws one line when anything went wrong inside the app. */
  expectNoErrors(): void {
    if (this.errors.length > 0) throw new Error(`expected no error in the app, got ${this.errors.join(' ; ')}`)
  }

  #isHidden = false

  #tellApp(name: 'onLaunch' | 'onShow' | 'onHide', event: string | null, detail: object): void {
    this.lifecycle.push({ name: `App.${name}`, page: '', atMs: this.clock.nowMs })
    const run = this.appInstance[name]
    if (typeof run === 'function') run.call(this.appInstance, this.host.realm.give(detail))
    if (event) this.events.emit(this.host, event, detail)
  }
}
