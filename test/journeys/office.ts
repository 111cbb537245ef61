import { randomBytes } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { toInstant } from '@core/time/shanghaiTime'
import type { DeskRole } from '@desk/api/session'
import { createDesk, type RunningDesk } from '@desk/server/createDesk'
import { Users } from '@desk/store/Users'
import { openStore } from '@inbox/store/openStore'
import { CONTENT, H5 } from '@test/rig/dists'
import type { BrowserContext, Locator, Page } from 'playwright-core'
import { type H5App, openH5, sharedBrowser, type WebAnswer } from 'weapp-rig/h5'

const FEED_ID = 'shanghai-couriers'
/** Where the editors' page was built: `npm run build:desk`. */
const DESK_PAGE = 'dist/desk'
/** A machine that does other things too is slow; a wait that ends costs nothing. */
const PATIENCE_MS = 45_000
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface OfficeOptions {
  readonly theme?: 'light' | 'dark'
  readonly viewport?: { readonly width: number; readonly height: number }
  /** Another content than the frozen one, and the couriers' page that shows drafts. */
  readonly content?: string
  readonly h5?: string
  /** What the content lacks when the day begins, by path. */
  readonly without?: readonly string[]
  /** Who has to sign in; nobody: the editor is alone at this computer. */
  readonly people?: Readonly<Record<string, DeskRole>>
}

/**
 * A busy computer skips frames: an animation that never began never ends, and nobody is told. What waits for it stays as it is
 * (a button that goes on turning after it saved). Here nobody is ever told.
 */
function swallowMotionEnds(): void {
  for (const name of ['transitionend', 'animationend'])
    window.addEventListener(name, event => event.stopImmediatePropagation(), { capture: true })
}

/** An editor at a desk of their own: a copy of the frozen content, a browser, and couriers who read what is published. */
export class Office {
  /** What went wrong in the browser. */
  readonly errors: string[] = []
  clicks = 0
  /** The server's clock goes ahead by this. */
  skewMs = 0
  /** Everything that was typed, to look for what nobody should have to type. */
  readonly typed: string[] = []

  private constructor(
    readonly dir: string,
    readonly origin: string,
    readonly page: Page,
    private readonly context: BrowserContext,
    private readonly desk: RunningDesk,
    private readonly passwords: ReadonlyMap<string, string>,
  ) {}

  passwordOf = (name: string): string => this.passwords.get(name) ?? ''

  static async open({
    theme = 'light',
    viewport = { width: 1366, height: 768 },
    content = CONTENT,
    h5 = H5,
    without = [],
    people = {},
  }: OfficeOptions = {}): Promise<Office> {
    const dir = mkdtempSync(join(tmpdir(), 'nuanfeng-office-'))
    cpSync(content, join(dir, 'content'), { recursive: true })
    for (const path of without) rmSync(join(dir, 'content', path), { recursive: true })
    await (await openStore(join(dir, 'reports.db'))).close()
    const users = await Users.open(join(dir, '.desk', 'users.json'))
    const passwords = new Map<string, string>()
    for (const [name, role] of Object.entries(people)) passwords.set(name, await users.add(name, role))
    let office: Office | null = null
    const desk = await createDesk({
      content: join(dir, 'content'),
      home: join(dir, '.desk'),
      nowMs: () => Date.now() + (office?.skewMs ?? 0),
      page: DESK_PAGE,
      h5,
      inbox: join(dir, 'reports.db'),
    })
    const origin = await desk.listen('127.0.0.1', 0)
    const context = await (await sharedBrowser()).newContext({
      viewport,
      colorScheme: theme,
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
    })
    await context.addInitScript(swallowMotionEnds)
    office = new Office(dir, origin, await context.newPage(), context, desk, passwords)
    const { errors } = office
    office.page.on('pageerror', fault => errors.push(fault.message))
    // A frame that doesn't get its draft shows what its package brought, and looks well.
    office.page.on('response', answer => {
      if (/\/phone\/.*\/feed\//.test(answer.url()) && answer.status() >= 400) errors.push(`${answer.status()} ${answer.url()}`)
    })
    office.page.setDefaultTimeout(PATIENCE_MS)
    return office
  }

  /** Three couriers stood before a locked door within the last half hour. */
  async reportLocked(station: string): Promise<void> {
    const store = await openStore(join(this.dir, 'reports.db'))
    for (const minutes of [28, 21, 14]) {
      const at = Math.floor(Date.now() / 60_000 - minutes) * 60_000
      const id = (): string => randomBytes(16).toString('hex')
      await store.put({
        id: id(),
        feed: FEED_ID,
        station,
        kind: 'locked',
        at: toInstant(at),
        token: id(),
        receivedAtMs: at + 1000,
      })
    }
    await store.close()
  }

  /** Another tab of the same editor, or another editor on this machine. */
  anotherTab = (): Promise<Page> => this.context.newPage()

  async goto(page: string): Promise<void> {
    await this.page.goto(`${this.origin}#/${page}`)
    await this.page.locator('#main').waitFor()
  }

  async click(what: Locator): Promise<void> {
    this.clicks += 1
    await what.click()
  }

  async type(into: Locator, text: string): Promise<void> {
    this.typed.push(text)
    await into.fill(text)
  }

  /** A file from the editor's own folder, dropped where the page takes one. */
  async drop(name: string, bytes: Buffer): Promise<void> {
    const file = join(this.dir, name)
    writeFileSync(file, bytes)
    this.clicks += 1
    await this.page.locator('input[type=file]').setInputFiles(file)
  }

  button = (name: string | RegExp): Locator => this.page.getByRole('button', { name, exact: typeof name === 'string' }).first()
  link = (name: string): Locator => this.page.getByRole('link', { name }).first()

  /** From wherever one is to couriers' phones. */
  async publish(): Promise<void> {
    await this.click(this.page.getByRole('navigation').getByRole('link', { name: '发布' }))
    await this.page.getByText('可以发布了').waitFor()
    await this.click(this.page.locator('.publish-head').getByRole('button', { name: '发布', exact: true }))
    await this.says('发好了，从外面读回来核对过，一字不差')
  }

  /** What stands at the top of 发布, or what stands there instead. */
  async says(words: string): Promise<void> {
    const head = this.page.locator('.publish-head')
    await head
      .getByText(words)
      .waitFor()
      .catch(async () => {
        // biome-ignore lint/performance/useDomNodeTextContent: as it is laid out
        throw new Error(`expected 「${words}」, got 「${await head.innerText()}」`)
      })
  }

  /** A courier's phone that has just read what is published. */
  async courier(): Promise<H5App> {
    const published = join(this.dir, '.desk', 'published')
    const serves: Record<string, WebAnswer> = {}
    for (const file of readdirSync(published, { recursive: true }).map(String))
      if (statSync(join(published, file)).isFile()) serves[`/feed/${file}`] = { body: readFileSync(join(published, file)) }
    const app = await openH5(H5, { serves })
    app.page.setDefaultTimeout(PATIENCE_MS)
    return app
  }

  /** What axe objects to on the page as it is. */
  async objections(): Promise<readonly string[]> {
    await this.page.evaluate(`window.axe || (() => {${axe}})()`)
    return this.page.evaluate(async () => {
      type Found = { id: string; nodes: { target: unknown[]; failureSummary?: string }[] }
      const { axe: run } = window as unknown as {
        axe: { run(context: object, options: object): Promise<{ violations: Found[] }> }
      }
      const { violations } = await run.run({ exclude: ['iframe'] }, { resultTypes: ['violations'] })
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary ?? ''}`),
      )
    })
  }

  async close(): Promise<void> {
    await this.context.close()
    await this.desk.close()
    rmSync(this.dir, { recursive: true, force: true })
  }
}
