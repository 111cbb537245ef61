/** A WeChat mini-program's appid. */
export const APPID = /^wx[0-9a-f]{16}$/

/** A hotline or landline as dialled: digits, with single hyphens between groups. */
export const PHONE = /^\d{3,12}(-\d{1,8}){0,2}$/

/**
 * What a client takes for an address: https, and no user name in front of the host (`https://gov.cn@evil.example`).
 * Wider than what it opens, so that a source with an odd address is still shown, as text.
 */
export const HTTPS = /^https:\/\/[^\s/@\\]+(\/\S*)?$/

/**
 * What may be opened, and so all that editors may write; the host is the first group. Lower-case ASCII alone: neither a look-alike
 * letter, a user name, a port nor a closing dot can stand in for a listed host.
 */
export const LINK = /^https:\/\/([a-z0-9]+(?:[-.]+[a-z0-9]+)*)((?:[/?#][\x21-\x5b\x5d-\x7e]*)?)$/
