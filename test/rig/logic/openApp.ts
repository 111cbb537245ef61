import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { compileTemplates } from '../template/compileTemplates'
import { Clock } from './clock'
import { Disk, Killed } from './disk'
import type { Host, WxApis } from './host'
import { type Instance, OpenPage } from './openPage'
import { type AppJson, PageStack } from './pageStack'
import { Phone, type World } from './phone'
import { createRealm } from './realm'
import { watchRejections } from './rejections'
import { createRequire } from './scripts'
import { strictWx } from './strictWx'
import { Appearance, appearanceApis } from './wx/appearance'
import { Dialogs, dialogApis } from './wx/dialogs'
import { fileApis } from './wx/files'
import { Location, locationApis } from './wx/location'
import { navigationApis } from './wx/navigation'
import { Network, networkApis } from './wx/network'
import { behindPrivacy, Privacy, privacyApis } from './wx/privacy'
import { queryApis } from './wx/query'
import { storageApis } from './wx/storage'
import { SystemEvents, systemApis } from './wx/system'

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

/** A Monday morning in Shanghai; tests that care about hours set their own. */
const DEFAULT_NOW_MS = Date.parse('2026-11-23T10:00:00+08:00')

/** Starts the built mini-program on a phone of the test's making: app.js runs, no page is open yet. */
export async function openApp(distDir: string, script: Script = {}): Promise<Phone> {
  const root = path.resolve(distDir)
  if (!existsSync(path.join(root, 'app.json')))
    throw new Error(
      `expected a built mini-program in ${distDir}, got no app.json: run npm run build:weapp, or name another dist folder`,
    )
  const phone = createPhone(script)
  const app = JSON.parse(readFileSync(path.join(root, 'app.json'), 'utf8')) as AppJson
  const { context } = phone.host.realm
  const require = createRequire(root, context)
  let registered: Instance | null = null
  const register = (options: Instance): void => {
    registered = options
  }
  const templates = compileTemplates(root)
  const definitions = new Map<string, Instance>()
  const definitionOf = (route: string): Instance => {
    const known = definitions.get(route)
    if (known) return known
    registered = null
    require(route)
    if (!registered) throw new Error(`${route}.js: expected a call of Page(), got none`)
    definitions.set(route, registered)
    return registered
  }
  phone.stack = new PageStack(
    root,
    app,
    (url, config) =>
      new OpenPage(phone.host, templates, url, config, Object.assign(phone.host.realm.give({}), definitionOf(url.route)), () =>
        phone.settle(),
      ),
    (name, page) => void phone.lifecycle.push({ name, page, atMs: phone.clock.nowMs }),
  )
  const wx = strictWx(phone.host, { ...fakesFor(phone), ...script.wx?.(phone.host) })
  Object.assign(context, {
    wx,
    App: register,
    Page: register,
    Component: register,
    Behavior: keep,
    getApp: () => phone.appInstance,
    getCurrentPages: () => phone.host.realm.give(phone.stack.pages.map(page => page.instance)),
  })
  script.before?.(phone)
  require('app')
  phone.appInstance = registered ?? {}
  const launch = phone.host.realm.give({ path: app.pages[0] ?? '', query: {}, scene: 1001, ...script.launch })
  for (const name of ['onLaunch', 'onShow']) {
    phone.lifecycle.push({ name: `App.${name}`, page: '', atMs: phone.clock.nowMs })
    const run = phone.appInstance[name]
    if (typeof run === 'function') run.call(phone.appInstance, launch)
  }
  await phone.advance(0)
  return phone
}

function createPhone({ nowMs = DEFAULT_NOW_MS, disk = new Disk() }: Script): Phone {
  disk.thaw()
  const fault = (thrown: unknown): void => {
    if (thrown instanceof Killed) return
    phone.errors.push(describe(thrown))
    const onError = phone.appInstance.onError
    if (typeof onError === 'function') onError.call(phone.appInstance, describe(thrown))
  }
  const clock = new Clock(nowMs, fault)
  const realm = createRealm(clock, (level, args) => {
    phone.logs.push(`${level}: ${args.map(describe).join(' ')}`)
    if (level === 'error') phone.errors.push(`console.error: ${args.map(describe).join(' ')}`)
  })
  const host: Host = { clock, realm, disk, calls: [], fault }
  const world: World = {
    network: new Network(host),
    location: new Location(),
    privacy: new Privacy(),
    look: new Appearance(),
    dialogs: new Dialogs(),
  }
  const phone = new Phone(host, world, new SystemEvents())
  watchRejections(realm, reason => {
    if (!(reason instanceof Killed)) phone.errors.push(`unhandled rejection: ${describe(reason)}`)
  })
  return phone
}

/** `Behavior` hands its options back: nothing here composes them. */
const keep = (options: unknown): unknown => options

const describe = (value: unknown): string => {
  const error = value as { message?: unknown; errMsg?: unknown } | null
  return String(error?.message ?? error?.errMsg ?? (typeof value === 'object' ? JSON.stringify(value) : value))
}

function fakesFor(phone: Phone): WxApis {
  const { host, world } = phone
  return {
    ...systemApis(host, phone.events),
    ...appearanceApis(host, world.look),
    ...storageApis(host),
    ...fileApis(host),
    ...networkApis(host, world.network),
    ...dialogApis(host, world.dialogs),
    ...queryApis(host),
    ...navigationApis(host, () => phone.stack),
    ...privacyApis(host, world.privacy),
    ...behindPrivacy(host, world.privacy, locationApis(host, world.location), [
      'getFuzzyLocation',
      'getLocation',
      'chooseLocation',
    ]),
    getLaunchOptionsSync: () => host.realm.give({ path: phone.stack.app.pages[0] ?? '', query: {}, scene: 1001 }),
    getEnterOptionsSync: () => host.realm.give({ path: phone.stack.app.pages[0] ?? '', query: {}, scene: 1001 }),
  }
}
