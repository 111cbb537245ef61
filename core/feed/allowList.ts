import { APPID, LINK, PHONE } from './forms'

/**
 * What content may reach outside, by the lists built into the package (§3.7). Whatever isn't on them stays text.
 * No URL class on the phone: one strict form is accepted, everything else is refused. Lower-case ASCII hosts only, so neither a
 * look-alike letter nor its punycode, neither a user name nor a port nor a closing dot can stand in for a listed host.
 */

/** https, default port, and a host that is on the list to the letter: a subdomain of a listed host is another host. */
export function isAllowedUrl(url: string, hosts: readonly string[]): boolean {
  const host = LINK.exec(url)?.[1]
  return host !== undefined && hosts.includes(host)
}

export const isAllowedAppId = (appid: string, appids: readonly string[]): boolean => APPID.test(appid) && appids.includes(appid)

/** A number that a phone can dial, whoever wrote it. */
export const isPhoneNumber = (text: string): boolean => PHONE.test(text)

/** As dialled: "021-12345" on the list doesn't allow "02112345". */
export const isAllowedPhone = (phone: string, phones: readonly string[]): boolean => PHONE.test(phone) && phones.includes(phone)
