import { PHONE } from '@core/feed/forms'
import { NO_PHONE } from './copy'
import { messages } from './messages.copy'
import { narrow } from './narrow'
import type { RowReport } from './RowReport'

const MOBILE = /^(\+?86-?)?1[3-9]\d{9}$/

/** A phone number couriers may call, as dialled; empty when there is none. A personal mobile number is never taken over. */
export function readPhone(text: string, areaCode: string, report: RowReport): string {
  const parts = narrow(text)
    .split(/[、,，;；/\n]|\s{2,}|\u6216/)
    .map(part => part.trim())
    .filter(part => part !== '' && !NO_PHONE.test(part))
  const read = parts.map(part => phoneOf(part, areaCode))
  const mobile = read.find(phone => MOBILE.test(phone))
  if (mobile)
    report.say('personal_mobile', 'warning', 'phone', messages.personalMobile(`${mobile.slice(0, 3)}****${mobile.slice(-4)}`))
  const good = read.filter(phone => PHONE.test(phone) && !MOBILE.test(phone))
  const bad = parts.filter((_, i) => !PHONE.test(read[i]!) && !MOBILE.test(read[i]!))
  if (bad.length > 0 && good.length === 0) report.say('bad_phone', 'warning', 'phone', messages.badPhone(bad.join(' ')))
  if (good.length > 1) report.say('more_phones', 'info', 'phone', messages.morePhones(good.slice(1).join(' ')))
  return good[0] ?? ''
}

/** `area`: with its zero, which whoever dials from abroad or types into a spreadsheet leaves out. */
function phoneOf(text: string, area: string): string {
  const bare = area.slice(1)
  const dialled = text
    .replace(/^\s*(?:[\uff08(]\s*\+?86\s*[)\uff09]|\+\s*86)[\s-]*0?(?=[2-9]\d)/, '0')
    .replace(new RegExp(`^86-?(?=${bare}-?\\d{7,8}$)`), '0')
    .replace(/[\uff08(]\s*(0\d{2,3})\s*[)\uff09]\s*/g, '$1-')
    .replace(/[\u2014\u2013\u2010\u2011~\u2212]+|-{2,}/g, '-')
    .replace(/\u8f6c|ext\.?|[*#](?=\d{1,6}$)/gi, '-')
    .replace(/^[\u3400-\u9fff\uff1a:]+|[\uff08(][^)\uff09]*[)\uff09]$/g, '')
    .replace(/\s*-\s*/g, '-')
    .replace(/(?<=\d)\s+(?=\d)/g, '')
    .trim()
  // a spreadsheet that took it for a number lost its zero
  if (new RegExp(`^${bare}[2-9]\\d{7}$`).test(dialled)) return `${area}-${dialled.slice(bare.length)}`
  return new RegExp(`^${area}\\d{8}$`).test(dialled) ? `${area}-${dialled.slice(area.length)}` : dialled
}
