import Taro from '@tarojs/taro'
import { copy } from './copy'
import { log } from './log'
import { toast } from './toast'
import { openWhenOnline } from './webShell'

/**
 * Notes that something broke, as a code: the kind of error and nothing it says, because a message may quote what was typed.
 * A page that this version doesn't have (an old link, a mistyped one) leads home instead of to a dead end.
 */
export function watchFaults(): void {
  Taro.onError(error => noteFault('app_error', error))
  Taro.onUnhandledRejection(({ reason }) => {
    noteFault('app_error', reason)
    if (process.env.TARO_ENV !== 'h5' || (reason as { name?: unknown } | null)?.name !== 'ChunkLoadError') return
    toast(copy.pageMissing)
    openWhenOnline()
  })
  Taro.onPageNotFound(() => {
    log.add('page_not_found', 'went_home')
    void Taro.switchTab({ url: '/pages/home/index' }).catch(() => undefined)
  })
}

/** Notes the kind of what was thrown, and nothing that it says. */
export const noteFault = (event: 'app_error' | 'page_fault', thrown: unknown): void => log.add(event, kindOf(thrown))

const KNOWN = ['TypeError', 'RangeError', 'ReferenceError', 'SyntaxError', 'URIError', 'EvalError'] as const

/** WeChat gives the message and the stack as one text, a browser an object; both begin with the name. */
function kindOf(thrown: unknown): string {
  const words = thrown instanceof Error ? thrown.name : typeof thrown === 'string' ? thrown.slice(0, 200) : ''
  return KNOWN.find(kind => words.includes(kind)) ?? 'Error'
}
