import { copy } from '../copy'

const { title, sections } = copy.privacy

/** What is kept and how long, for whoever is asked to report. No script, nothing from elsewhere, nothing that a visit leaves behind. */
export const PRIVACY_PAGE = `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>
:root { color-scheme: light dark }
body { font: 18px/1.7 sans-serif; max-width: 36em; margin: 0 auto; padding: 24px 20px 48px; color: #1f2328; background: #f7f5f1 }
h1 { font-size: 1.4em; line-height: 1.35 }
h2 { font-size: 1.1em; margin: 1.6em 0 .4em }
ul { margin: 0; padding-left: 1.2em }
li { margin: .4em 0 }
@media (prefers-color-scheme: dark) { body { color: #e9e6df; background: #17191c } }
</style>
<h1>${title}</h1>
${sections.map(({ title, lines }) => `<h2>${title}</h2>\n<ul>${lines.map(line => `<li>${line}</li>`).join('\n')}</ul>`).join('\n')}
</html>
`
