import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { copy } from './copy'
import { escapeHtml } from './html'

const beside = (name: string): string => readFileSync(join(__dirname, name), 'utf8')

/** The page around the phone and the list. What changes comes through `events` (client.js). */
export const pageHtml = (dir: string): string => `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<link rel="icon" href="data:,">
<title>${copy.title}</title>
<style>${beside('page.css')}</style>
</head>
<body>
<header><h1>${copy.title}</h1><p>${escapeHtml(copy.content(dir))}</p></header>
<p id="lost" role="alert" hidden>${copy.lost}</p>
<main>
<section id="list" aria-label="${copy.listLabel}" aria-live="polite"><p>${copy.connecting}</p></section>
<section id="stage" aria-label="${copy.phoneLabel}">
<form>
<label>${copy.width} <select id="width">${copy.widths.map(([px, name]) => `<option value="${px}"${px === 390 ? ' selected' : ''}>${name}</option>`).join('')}</select></label>
<a href="app/index.html" target="_blank">${copy.alone}</a>
</form>
<div id="phone"><iframe title="${copy.phoneLabel}" hidden></iframe><p id="why"></p></div>
</section>
</main>
<script>${beside('client.js')}</script>
</body>
</html>
`
