import { APPID } from '@core/feed/forms'
import { ruleCopy } from './copy'
import { nameOf, noticeAt, spotsOf } from './spots'
import type { Rule } from './types'

/** An appid that no mini-program can have, in a channel or on the allow list. */
export const badAppId: Rule = {
  code: 'bad_appid',
  severity: 'error',
  run: content =>
    spotsOf(content)
      .filter(spot => ['appid', 'appids'].includes(nameOf(spot)) && spot.text !== '' && !APPID.test(spot.text))
      .map(spot => noticeAt(badAppId, spot, ruleCopy.badAppid(spot.text))),
}
