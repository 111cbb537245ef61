import { formatClock } from '@core/time/shanghaiTime'
import { type Notice, SEVERITY_ORDER, type Severity } from '@feedc/notices'
import { copy } from './copy'
import { escapeHtml } from './html'
import type { Reading } from './LivePreview'

/** More than this nobody reads in one go; the first ones are the errors. */
const LISTED = 200

/** The list beside the phone: how it stands, what is wrong, and where. */
export function panelHtml(reading: Reading, hasFeed: boolean): string {
  const { notices, remarks, isShown, atMs, tookMs } = reading
  const state = isShown ? 'current' : hasFeed ? 'kept' : 'none'
  const open = notices.filter(({ severity }) => severity !== 'info')
  const infos = notices.filter(({ severity }) => severity === 'info')
  return [
    `<p class="state ${state}">${copy.state[state]}</p>`,
    `<p class="counts">${SEVERITY_ORDER.map(severity => countHtml(severity, reading)).join('')}<span class="time">${copy.updated(formatClock(atMs), tookMs)}</span></p>`,
    ...remarks.map(remark => `<p class="remark">${escapeHtml(remark)}</p>`),
    open.length + remarks.length === 0 ? `<p class="clean">${copy.clean}</p>` : '',
    listHtml(open.slice(0, LISTED)),
    open.length > LISTED ? `<p class="more">${copy.more(open.length - LISTED)}</p>` : '',
    infos.length > 0
      ? `<details><summary>${copy.infos(infos.length)}</summary>${listHtml(infos.slice(0, LISTED))}</details>`
      : '',
  ].join('\n')
}

function countHtml(severity: Severity, { notices }: Reading): string {
  const count = notices.filter(notice => notice.severity === severity).length
  return `<span class="count ${count > 0 ? severity : 'zero'}"><b>${count}</b> ${copy.counts[severity]}</span>`
}

const listHtml = (notices: readonly Notice[]): string =>
  notices.length === 0 ? '' : `<ol class="notices">${notices.map(noticeHtml).join('')}</ol>`

function noticeHtml({ severity, file, line, field, message, code }: Notice): string {
  const place = copy.place(escapeHtml(file), line)
  return [
    `<li class="${severity}"><p class="where"><span class="badge">${copy.counts[severity]}</span>`,
    `<span class="place">${place}</span>${field === null ? '' : `<span class="field">${escapeHtml(field)}</span>`}</p>`,
    `<p class="what">${escapeHtml(message)}</p><p class="code">${code}</p></li>`,
  ].join('')
}
