import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { escapeHtml } from '@feedc/preview/html'
import type { Counted } from './Counted'
import { copy } from './copy'
import type { LegendEntry, Section } from './Section'
import type { Cell, Table } from './Table'

/** The whole report as one page: its style and its plots inside, nothing fetched, nothing run. */
export function pageHtml(
  { day, stations, leftOut }: Counted,
  sections: readonly Section[],
  summary: string,
  isDayGiven: boolean,
): string {
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${copy.title} ${day}</title>
<style>${readFileSync(join(__dirname, 'page.css'), 'utf8')}</style>
</head>
<body>
<header>
<h1>${copy.title}</h1>
<p class="day">${copy.asOf(day)}${isDayGiven ? '' : copy.fromContent}</p>
<p class="summary">${summary}</p>
<p>${copy.counted(stations.length, leftOut)}</p>
<p class="files">${copy.files(sections.map(({ table }) => `${table.id}.csv`))}</p>
</header>
<main>
${sections.map(sectionHtml).join('\n')}
</main>
</body>
</html>
`
}

function sectionHtml({ table, plots, legend, shown, shownRows, remark }: Section, at: number): string {
  return `<section aria-labelledby="s${at}">
<h2 id="s${at}">${at + 1}. ${escapeHtml(table.title)}</h2>
<p class="note">${escapeHtml(table.note)}</p>
${legend.length > 0 ? `<ul class="legend" aria-label="${copy.legend}">${legend.map(legendHtml).join('')}</ul>` : ''}
${plots.map(plot => `<div class="plot">${plot}</div>`).join('\n')}
${remark === null ? '' : `<p class="remark">${escapeHtml(remark)}</p>`}
${tableHtml(table, shown, shownRows)}
</section>`
}

const legendHtml = ({ name, colour, mark }: LegendEntry): string =>
  `<li><span class="${mark}" style="--c:${colour}" aria-hidden="true"></span>${escapeHtml(name)}</li>`

function tableHtml({ id, title }: Table, { columns, rows }: Section['shown'], shownRows: number): string {
  const shown = rows.slice(0, shownRows)
  const left = rows.length - shown.length
  const isNumber = columns.map((_, at) => shown.every(row => typeof row[at] === 'number'))
  return `<table>
<caption>${escapeHtml(copy.tableOf(title))}</caption>
<thead><tr>${columns.map((column, at) => `<th scope="col"${isNumber[at] ? ' class="number"' : ''}>${escapeHtml(column)}</th>`).join('')}</tr></thead>
<tbody>
${shown.map(rowHtml).join('\n')}
</tbody>
</table>
${left > 0 ? `<p class="more">${copy.andMore(left, `${id}.csv`)}</p>` : ''}`
}

const rowHtml = ([head = '', ...cells]: readonly Cell[]): string =>
  `<tr${head === copy.city ? ' class="city"' : ''}><th scope="row">${escapeHtml(String(head))}</th>${cells.map(cellHtml).join('')}</tr>`

const cellHtml = (cell: Cell): string =>
  typeof cell === 'number' ? `<td class="number${cell === 0 ? ' zero' : ''}">${cell}</td>` : `<td>${escapeHtml(cell)}</td>`
