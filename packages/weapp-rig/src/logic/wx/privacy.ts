import { asyncApi, Refusal } from '../answer.js'
import type { Host, Options, WxApis } from '../host.js'

/** WeChat's privacy agreement, asked before the first use of a private API. */
export class Privacy {
  /** null: not asked yet; then `isWilling` decides. */
  isAgreed: boolean | null = null
  isWilling = true
}

export function privacyApis(host: Host, privacy: Privacy): WxApis {
  const agree = (): boolean => {
    privacy.isAgreed ??= privacy.isWilling
    return privacy.isAgreed
  }
  const refused = new Refusal('privacy permission is not authorized', 104)
  const setting = () => ({ needAuthorization: privacy.isAgreed !== true, privacyContractName: '《隐私保护指引》' })
  return {
    getPrivacySetting: asyncApi(host, 'getPrivacySetting', setting),
    requirePrivacyAuthorize: asyncApi(host, 'requirePrivacyAuthorize', () => (agree() ? undefined : refused)),
    openPrivacyContract: asyncApi(host, 'openPrivacyContract', () => undefined),
    /** The official dialog is the default; an app that registers its own is asked through it. */
    onNeedPrivacyAuthorization() {},
  }
}

/** A private API says no until the agreement is given, whoever asks. */
export function behindPrivacy(host: Host, privacy: Privacy, apis: WxApis, names: readonly string[]): WxApis {
  const guarded = names.map(name => {
    const open = apis[name] as (options: Options) => unknown
    const closed = asyncApi(host, name, () => new Refusal('privacy permission is not authorized', 104))
    return [name, (options: Options) => ((privacy.isAgreed ?? privacy.isWilling) ? open(options) : closed(options))]
  })
  return { ...apis, ...Object.fromEntries(guarded) }
}
