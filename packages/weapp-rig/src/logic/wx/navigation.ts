import { asyncApi, Refusal } from '../answer.js'
import type { Host, WxApis } from '../host.js'
import type { PageStack } from '../pageStack.js'
import type { PageUrl } from '../url.js'

/** Moving between pages: a wrong address or a broken rule is refused in WeChat's words, and noted as a fault of the app. */
export function navigationApis(host: Host, stack: () => PageStack): WxApis {
  const moving = (name: string, move: (to: PageStack, url: PageUrl) => Refusal | undefined) =>
    asyncApi(host, name, options => {
      const url = stack().resolve(options.url)
      const refusal = url instanceof Refusal ? url : move(stack(), url)
      // A typo in a route is swallowed by most apps; a rig that stays silent would hide a dead button.
      if (refusal) host.fault(new Error(`${name}:fail ${refusal.reason} (${String(options.url)})`))
      return refusal
    })
  return {
    navigateTo: moving('navigateTo', (to, url) => to.navigateTo(url)),
    redirectTo: moving('redirectTo', (to, url) => to.redirectTo(url)),
    switchTab: moving('switchTab', (to, url) => to.switchTab(url)),
    reLaunch: moving('reLaunch', (to, url) => to.reLaunch(url)),
    navigateBack: asyncApi(host, 'navigateBack', options => stack().navigateBack(Number(options.delta ?? 1))),
  }
}
