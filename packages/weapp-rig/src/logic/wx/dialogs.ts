import { asyncApi, Refusal, says } from '../answer.js'
import type { Host, Options, WxApis } from '../host.js'

export interface Toast {
  readonly title: string
  readonly atMs: number
}

/** What the user answers, and what was shown to them. */
export class Dialogs {
  readonly toasts: Toast[] = []
  readonly modals: { title: string; content: string; confirmText: string }[] = []
  readonly sheets: string[][] = []
  /** The next modal: true confirms, false cancels. */
  confirms = true
  /** What the user types into the next modal that takes text. */
  types = ''
  /** The next action sheet: the item to tap, by its words; null dismisses it. */
  picks: string | null = null
  clipboard = ''
  readonly phoned: string[] = []
  /** Places handed to the system's map, in GCJ-02. */
  readonly maps: Record<string, unknown>[] = []
  readonly miniPrograms: Record<string, unknown>[] = []
  /** The user refuses to leave for another mini-program. */
  refusesMiniProgram = false
}

export function dialogApis(host: Host, dialogs: Dialogs): WxApis {
  const note = (name: string, list: Record<string, unknown>[]) => asyncApi(host, name, options => void list.push({ ...options }))
  return {
    showToast: asyncApi(
      host,
      'showToast',
      ({ title }: Options) => void dialogs.toasts.push({ title: String(title), atMs: host.clock.nowMs }),
    ),
    hideToast: says(host, 'hideToast'),
    showLoading: says(host, 'showLoading'),
    hideLoading: says(host, 'hideLoading'),
    showModal: asyncApi(host, 'showModal', ({ title = '', content = '', confirmText = '确定', editable }: Options) => {
      dialogs.modals.push({ title: String(title), content: String(content), confirmText: String(confirmText) })
      return { confirm: dialogs.confirms, cancel: !dialogs.confirms, ...(editable === true && { content: dialogs.types }) }
    }),
    showActionSheet: asyncApi(host, 'showActionSheet', ({ itemList }: Options) => {
      const items = Array.from(itemList as string[])
      dialogs.sheets.push(items)
      const tapIndex = dialogs.picks === null ? -1 : items.indexOf(dialogs.picks)
      if (tapIndex < 0 && dialogs.picks !== null)
        host.fault(new Error(`expected "${dialogs.picks}" on the action sheet, got ${items.join(' / ')}`))
      return tapIndex < 0 ? new Refusal('cancel') : { tapIndex }
    }),
    setClipboardData: asyncApi(host, 'setClipboardData', ({ data }: Options) => {
      dialogs.clipboard = String(data)
      return undefined
    }),
    getClipboardData: asyncApi(host, 'getClipboardData', () => ({ data: dialogs.clipboard })),
    makePhoneCall: asyncApi(host, 'makePhoneCall', ({ phoneNumber }: Options) => void dialogs.phoned.push(String(phoneNumber))),
    openLocation: note('openLocation', dialogs.maps),
    navigateToMiniProgram: asyncApi(host, 'navigateToMiniProgram', options => {
      dialogs.miniPrograms.push({ ...options })
      return dialogs.refusesMiniProgram ? new Refusal('cancel') : undefined
    }),
    previewImage: says(host, 'previewImage'),
    vibrateShort: says(host, 'vibrateShort'),
  }
}
