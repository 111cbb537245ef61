import path from 'node:path'
import { compileTemplates } from '../template/compileTemplates.js'
import { readAppJson } from './appJson.js'
import { createPhone, fakesFor } from './createPhone.js'
import type { Disk } from './disk.js'
import type { Host, WxApis } from './host.js'
import { type Instance, OpenPage } from './openPage.js'
import { PageStack } from './pageStack.js'
import type { Phone } from './phone.js'
import { createRequire } from './scripts.js'
import { strictWx } from './strictWx.js'

export interface Script {
  /** The phone's clock at start. */
  nowMs?: number
  /** Storage and files of an earlier run; a fresh phone without. */
  disk?: Disk
  /** Sets the scene before the app's first line runs: what is served, who refuses what. */
  before?: (phone: Phone) => void
  /** APIs that this test fakes by itself. */
  wx?: (host: Host) => WxApis
  /** How the app was opened: a share, a QR code. The first page of app.json unless told. */
  launch?: { path: string; query?: Record<string, string>; scene?: number }
}

/** Starts the built mini-program on a phone of the test's making: app.js runs, no page is open yet. */
export async function openApp(distDir: string, script: Script = {}): Promise<Phone> {
  const root = path.resolve(distDir)
  const app = readAppJson(root)
  const phone = createPhone(script)
  Object.assign(phone.launch, { path: app.pages[0] ?? '' }, script.launch)
  const templates = compileTemplates(root)
  const load = loader(root, phone)
  phone.stack = new PageStack(
    root,
    app,
    (url, config) => {
      const instance = Object.assign(phone.host.realm.give({}), load(url.route)) as Instance
      return new OpenPage(phone.host, templates, url, config, instance, () => phone.settle())
    },
    (name, page) => void phone.lifecycle.push({ name, page, atMs: phone.clock.nowMs }),
  )
  phone.host.realm.context.wx = strictWx(phone.host, { ...fakesFor(phone), ...script.wx?.(phone.host) })
  script.before?.(phone)
  phone.appInstance = load('app')
  phone.start()
  await phone.advance(0)
  return phone
}

/** Runs a script of the dist once and returns what it registered with App() or Page(). */
function loader(root: string, phone: Phone): (file: string) => Instance {
  const { context, give } = phone.host.realm
  let registered: Instance | null = null
  const register = (options: Instance): void => {
    registered = options
  }
  Object.assign(context, {
    App: register,
    Page: register,
    Component: register,
    Behavior: keep,
    getApp: () => phone.appInstance,
    getCurrentPages: () => give(phone.stack.pages.map(page => page.instance)),
  })
  const require = createRequire(root, context)
  const known = new Map<string, Instance>()
  return file => {
    registered = null
    if (!known.has(file)) require(file)
    if (registered) known.set(file, registered)
    const instance = known.get(file)
    if (!instance) throw new Error(`${file}.js: expected a call of ${file === 'app' ? 'App' : 'Page'}(), got none`)
    return instance
  }
}

/** `Behavior` hands its options back: nothing here composes them. */
const keep = (options: unknown): unknown => options
