import { useEffect } from 'react'

/**
 * Stands in for @tarojs/taro in unit tests: the calls platform/ makes, in memory, as WeChat answers them.
 * `wechat` scripts it; every test starts with `wechat.reset()`.
 */
type Answer = { statusCode: number; data: unknown; header?: Record<string, string> } | 'fails' | 'hangs' | 'throws'
interface RequestOptions {
  url: string
  success?: (result: { statusCode: number; data: unknown }) => void
  fail?: (error: { errMsg: string }) => void
}
type HeadersListener = (event: { header: Record<string, string> }) => void

class FakeWeChat {
  keys = new Map<string, string>()
  files = new Map<string, Uint8Array>()
  folders = new Set<string>()
  isFull = false
  /** No room for another storage key; files have a store of their own. */
  areKeysFull = false
  answer: Answer = 'fails'
  background: { fetchedData?: unknown; timeStamp?: unknown } | 'fails' | 'hangs' = 'fails'
  readonly asked: string[] = []
  /** How each was asked for, as WeChat was given it. */
  readonly requests: object[] = []
  aborted = 0
  /** What left the app: numbers dialled, texts copied, mini-programs opened, toasts shown. */
  readonly dialled: string[] = []
  readonly clipped: string[] = []
  readonly miniPrograms: object[] = []
  readonly toasts: string[] = []
  refusesMiniProgram = false
  /** What the courier picks on WeChat's map, GCJ-02 as WeChat gives it; a message: why there is none. */
  chosen: { name: string; longitude: number; latitude: number } | string = 'chooseLocation:fail cancel'
  /** Where WeChat says the phone is, WGS 84. */
  located: { longitude: number; latitude: number } | string = 'getFuzzyLocation:fail auth deny'
  /** Routes of the pages that lie on one another, the last on top. */
  pages: string[] = ['pages/home/index']
  /** What the bar above the page says; null before there is a page. */
  pageTitle: string | null = null
  /** What else was asked of WeChat, in its order: the call and what it was given. */
  readonly calls: [name: string, given: unknown][] = []
  /** How the courier answers a dialog: what they typed or tapped; null = they close it. */
  answers: string | number | null = null
  readonly faults: { error?: (message: string) => void; rejection?: (event: { reason: unknown }) => void; lost?: () => void } = {}
  readonly update: { check?: (event: { hasUpdate: boolean }) => void; ready?: () => void; failed?: () => void } = {}
  /** How pages came and went: 「navigateTo /pages/…」. */
  readonly moves: string[] = []
  /** What the phone asks for. */
  look: { theme?: string; fontSizeSetting?: number } = {}
  system = 'Android 12'
  readonly themeListeners = new Set<(event: { theme: string }) => void>()
  /** What the page on top listens to (`happens`): shown, hidden, scrolled, pulled, shared. */
  readonly pageListeners = new Map<PageEvent, Set<(given: never) => unknown>>()
  /** How high elements are on the screen, by selector, in CSS pixels. */
  readonly heights = new Map<string, number>()
  readonly networkListeners = new Set<(event: { isConnected: boolean }) => void>()

  reset(): void {
    Object.assign(this, new FakeWeChat())
  }

  /** Tells the page that is shown (test/fakes/mounted.tsx), and gives what it answers. */
  happens(event: PageEvent, given?: unknown): unknown[] {
    return [...(this.pageListeners.get(event) ?? [])].map(listen => listen(given as never))
  }

  change(isConnected: boolean): void {
    for (const listener of this.networkListeners) listener({ isConnected })
  }
}
export const wechat = new FakeWeChat()
type PageEvent = 'show' | 'hide' | 'scroll' | 'pull' | 'shareToChat' | 'shareToMoments'

/** Measures what `wechat.heights` says is there; null for what isn't. */
function selectorQuery() {
  const asked: string[] = []
  const query = {
    select: (selector: string) => ({
      boundingClientRect() {
        asked.push(selector)
        return query
      },
    }),
    exec(found: (rects: readonly ({ height: number } | null)[]) => void): void {
      found(asked.map(selector => (wechat.heights.has(selector) ? { height: wechat.heights.get(selector)! } : null)))
    },
  }
  return query
}

const refuse = (errMsg: string): never => {
  throw new Error(errMsg)
}
const bytesOf = (data: string | ArrayBuffer): Uint8Array =>
  typeof data === 'string' ? Buffer.from(data) : new Uint8Array(data.slice(0))

/** wx.FileSystemManager's sync calls: they throw where WeChat's throw. */
const fileSystem = {
  mkdirSync(path: string): void {
    if (wechat.folders.has(path)) refuse('mkdirSync:fail file already exists')
    wechat.folders.add(path)
  },
  writeFileSync(path: string, data: string | ArrayBuffer): void {
    if (!wechat.folders.has(path.slice(0, path.lastIndexOf('/')))) refuse('writeFileSync:fail no such file or directory')
    if (wechat.isFull) refuse('writeFileSync:fail the maximum size of the file storage limit is exceeded')
    wechat.files.set(path, bytesOf(data))
  },
  accessSync(path: string): void {
    if (!wechat.files.has(path)) refuse('accessSync:fail no such file or directory')
  },
  readFileSync(path: string, encoding?: string): string | ArrayBuffer {
    const bytes = wechat.files.get(path) ?? refuse('readFileSync:fail no such file or directory')
    return encoding ? Buffer.from(bytes).toString() : Uint8Array.from(bytes).buffer
  },
  renameSync(from: string, to: string): void {
    wechat.files.set(to, wechat.files.get(from) ?? refuse('renameSync:fail no such file or directory'))
    wechat.files.delete(from)
  },
  readdirSync(path: string): string[] {
    if (!wechat.folders.has(path)) refuse('readdirSync:fail no such file or directory')
    return [...wechat.files.keys()].filter(file => file.startsWith(`${path}/`)).map(file => file.slice(path.length + 1))
  },
  unlinkSync(path: string): void {
    if (!wechat.files.delete(path)) refuse('unlinkSync:fail no such file or directory')
  },
}

/** As Taro wraps wx.request: a promise that is also a task. */
function request(options: RequestOptions) {
  const { url, success, fail } = options
  wechat.asked.push(url)
  wechat.requests.push(options)
  const { answer } = wechat
  if (answer === 'throws') return refuse('request:fail parameter error')
  let refused: (error: { errMsg: string }) => void = () => undefined
  const onHeaders = new Set<HeadersListener>()
  const done = new Promise<unknown>((resolve, reject) => {
    refused = error => {
      fail?.(error)
      reject(error)
    }
    queueMicrotask(() => {
      if (answer === 'hangs') return
      if (answer === 'fails') return refused({ errMsg: 'request:fail net::ERR_NAME_NOT_RESOLVED' })
      for (const listener of onHeaders) listener({ header: answer.header ?? {} })
      success?.(answer)
      resolve(answer)
    })
  })
  return Object.assign(done, {
    abort() {
      wechat.aborted += 1
      refused({ errMsg: 'request:fail abort' })
    },
    onHeadersReceived: (listener: HeadersListener) => void onHeaders.add(listener),
  })
}

/** Calls whose answer nobody waits for. */
const noted = (...names: readonly string[]): Record<string, (given: unknown) => Promise<void>> =>
  Object.fromEntries(names.map(name => [name, async (given: unknown): Promise<void> => void wechat.calls.push([name, given])]))
const mapContext = noted('addMarkers', 'initMarkerCluster', 'includePoints')

const Taro = {
  ...noted('openLocation', 'previewImage', 'setTabBarBadge', 'removeTabBarBadge'),
  ...noted('setNavigationBarColor', 'setBackgroundColor', 'setTabBarStyle', 'setTabBarItem'),
  createMapContext: (_id: string) => mapContext,
  getAppBaseInfo: () => ({ SDKVersion: '3.7.0', version: '8.0.50', ...wechat.look }),
  getDeviceInfo: () => ({ system: wechat.system }),
  onThemeChange: (listen: (event: { theme: string }) => void) => void wechat.themeListeners.add(listen),
  offThemeChange: (listen: (event: { theme: string }) => void) => void wechat.themeListeners.delete(listen),
  createSelectorQuery: selectorQuery,
  async showModal(given: { content?: string }): Promise<{ confirm: boolean; content?: string }> {
    wechat.calls.push(['showModal', given])
    if (wechat.answers === 'broken') refuse('showModal:fail')
    return wechat.answers === null ? { confirm: false } : { confirm: true, content: String(wechat.answers) }
  },
  async showActionSheet(given: object): Promise<{ tapIndex: number }> {
    wechat.calls.push(['showActionSheet', given])
    return typeof wechat.answers === 'number' ? { tapIndex: wechat.answers } : refuse('showActionSheet:fail cancel')
  },
  onError: (listen: (message: string) => void) => void Object.assign(wechat.faults, { error: listen }),
  onUnhandledRejection: (listen: (event: { reason: unknown }) => void) =>
    void Object.assign(wechat.faults, { rejection: listen }),
  onPageNotFound: (listen: () => void) => void Object.assign(wechat.faults, { lost: listen }),
  getUpdateManager: () => ({
    onCheckForUpdate: (listen: (event: { hasUpdate: boolean }) => void) => void Object.assign(wechat.update, { check: listen }),
    onUpdateReady: (listen: () => void) => void Object.assign(wechat.update, { ready: listen }),
    onUpdateFailed: (listen: () => void) => void Object.assign(wechat.update, { failed: listen }),
    applyUpdate: () => void wechat.calls.push(['applyUpdate', null]),
  }),
  env: { USER_DATA_PATH: 'wxfile://usr' },
  request,
  getWindowInfo: () => ({ windowWidth: 375, windowHeight: 603 }),
  getFileSystemManager: () => fileSystem,
  getStorageSync(key: string): unknown {
    const json = wechat.keys.get(key)
    return json === undefined ? '' : JSON.parse(json)
  },
  setStorageSync(key: string, value: unknown): void {
    if (wechat.isFull || wechat.areKeysFull) refuse('setStorageSync:fail exceed storage max size 10Mb')
    wechat.keys.set(key, JSON.stringify(value))
  },
  getStorageInfoSync: () => ({ keys: [...wechat.keys.keys()] }),
  removeStorageSync(key: string): void {
    if (wechat.isFull) refuse('removeStorageSync:fail')
    wechat.keys.delete(key)
  },
  async chooseLocation(_options: object): Promise<object> {
    return typeof wechat.chosen === 'string' ? Promise.reject({ errMsg: wechat.chosen }) : wechat.chosen
  },
  async getFuzzyLocation(options: object): Promise<object> {
    wechat.calls.push(['getFuzzyLocation', options])
    return typeof wechat.located === 'string' ? Promise.reject({ errMsg: wechat.located }) : wechat.located
  },
  getCurrentPages: () => wechat.pages.map(route => ({ route })),
  getCurrentInstance: () => ({
    router: wechat.pages.length > 0 ? { path: wechat.pages.at(-1) } : null,
    page: wechat.pageTitle === null ? undefined : { config: { navigationBarTitleText: wechat.pageTitle } },
  }),
  navigateTo: async ({ url }: { url: string }) => void wechat.moves.push(`navigateTo ${url}`),
  redirectTo: async ({ url }: { url: string }) => void wechat.moves.push(`redirectTo ${url}`),
  switchTab: async ({ url }: { url: string }) => void wechat.moves.push(`switchTab ${url}`),
  navigateBack: async () => void wechat.moves.push('navigateBack'),
  makePhoneCall: async ({ phoneNumber }: { phoneNumber: string }) => void wechat.dialled.push(phoneNumber),
  async setClipboardData({ data }: { data: string }): Promise<void> {
    if (wechat.isFull) refuse('setClipboardData:fail')
    wechat.clipped.push(data)
  },
  async showToast(given: { title: string }): Promise<void> {
    wechat.toasts.push(given.title)
    wechat.calls.push(['showToast', given])
  },
  async navigateToMiniProgram(options: object): Promise<void> {
    wechat.miniPrograms.push(options)
    if (wechat.refusesMiniProgram) refuse('navigateToMiniProgram:fail cancel')
  },
  onNetworkStatusChange: (listener: (event: { isConnected: boolean }) => void) => void wechat.networkListeners.add(listener),
  offNetworkStatusChange: (listener: (event: { isConnected: boolean }) => void) => void wechat.networkListeners.delete(listener),
  getBackgroundFetchData(options: object): Promise<unknown> {
    wechat.calls.push(['getBackgroundFetchData', options])
    const { background } = wechat
    if (background === 'hangs') return new Promise(() => undefined)
    return background === 'fails' ? Promise.reject({ errMsg: 'getBackgroundFetchData:fail' }) : Promise.resolve(background)
  },
}
export default Taro

/** A page's hooks, as long as it is shown; what is only drawn into text (renderToStaticMarkup) hears nothing. */
const onPage =
  (event: PageEvent) =>
  (listen: (given: never) => unknown): void =>
    useEffect(() => {
      const listeners = wechat.pageListeners.get(event) ?? new Set()
      wechat.pageListeners.set(event, listeners.add(listen))
      return () => void listeners.delete(listen)
    })
export const useDidShow = onPage('show')
export const useDidHide = onPage('hide')
export const usePageScroll = onPage('scroll')
export const usePullDownRefresh = onPage('pull')
export const useShareAppMessage = onPage('shareToChat')
export const useShareTimeline = onPage('shareToMoments')
export const stopPullDownRefresh = (): void => void wechat.calls.push(['stopPullDownRefresh', null])
