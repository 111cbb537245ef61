import { isAllowedAppId } from '@core/feed/allowList'
import { APPID } from '@core/feed/forms'
import { ruleCopy } from './copy'
import { nameOf, noticeAt, spotsOf } from './spots'
import type { Rule } from './types'

/** A well-formed appid that isn't on the list built into the package: the button would not be there. */
export const appIdNotAllowed: Rule = {
  code: 'appid_not_allowed',
  severity: 'error',
  run: content => {
    const appids = content.config?.value.allow.appids ?? []
    return spotsOf(content)
      .filter(spot => nameOf(spot) === 'appid' && APPID.test(spot.text) && !isAllowedAppId(spot.text, appids))
      .map(spot => noticeAt(appIdNotAllowed, spot, ruleCopy.appidNotAllowed(spot.text)))
  },
}
