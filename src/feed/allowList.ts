/**
 * What content may reach outside, by the lists built into the package (§3.7). Whatever isn't on them stays text.
 * No URL class on the phone: one strict form is accepted, everything else is refused.
 */
const HTTPS = /^https:\/\/([a-z0-9]+(?:[-.][a-z0-9]+)*)(\/[\x21-\x7e]*)?$/

/** https, an exact host on the list, default port, no user name, no backslash; a punycode look-alike is another host. */
export function isAllowedUrl(url: string, hosts: readonly string[]): boolean {
  const host = HTTPS.exec(url)?.[1]
  return host !== undefined && !url.includes('\\') && hosts.includes(host)
}

export const isAllowedAppId = (appid: string, appids: readonly string[]): boolean => appids.includes(appid)

export const isAllowedPhone = (phone: string, phones: readonly string[]): boolean => phones.includes(phone)
