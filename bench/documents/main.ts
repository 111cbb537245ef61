/**
 * npm run bench:documents — one bulletin in fifteen layouts, each as Word wrote it, saved again by LibreOffice, printed by
 * LibreOffice and printed by Chromium: sixty documents, read and compared word for word. Prints a Markdown table.
 * Exit 1 when one differs without a notice. Needs LibreOffice and Chromium.
 */
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { readBulletin } from '@feedc/import/bulletin/readBulletin'
import { findOffice } from '@feedc/import/file/office'
import { printPdf } from '@test/typesetting/printPdf'
import { realManuscript } from '@test/typesetting/realBulletin'
import { type DocxLayout, setDocx } from '@test/typesetting/setDocx'
import { type PrintLayout, setHtml } from '@test/typesetting/setHtml'
import { launchChromium } from 'weapp-rig/h5'

const real = realManuscript()
const squeeze = (text: string): string => text.replace(/\s/g, '')
const WANTED = real.articles.map(({ titleLines, paragraphs }) => [titleLines.join(''), ...paragraphs].map(squeeze))
const UNSURE = new Set(['title_unsure', 'paragraph_unsure', 'text_missing', 'text_doubled', 'subhead', 'caption', 'cut_short'])

type Verdict = 'exact' | 'said' | '**silent**' | 'refused'

const HEADINGS = ['styled', 'bold', 'plain'] as const
const LAYOUTS = Array.from({ length: 15 }, (_, i): { docx: DocxLayout; print: PrintLayout } => {
  const headings = HEADINGS[i % 3]!
  const head = i % 2 === 0 ? null : real.title
  return {
    docx: { headings, twoLines: i % 4 < 2 ? 'paragraphs' : 'break', head },
    print: {
      measure: 26 + i,
      headings,
      head,
      numbers: i % 3 !== 1,
      isJustified: i % 2 === 0,
      isIndented: i % 5 !== 4,
      isSpaced: i % 5 === 4,
    },
  }
})

async function judge(path: string): Promise<Verdict> {
  const read = await readBulletin(path)
  if (!read.ok) return 'refused'
  const words = read.value.articles.map(({ title, paragraphs }) => [title, ...paragraphs].map(squeeze))
  const isCounted = !read.value.notices.some(({ code }) => code === 'text_missing' || code === 'text_doubled')
  if (JSON.stringify(words) === JSON.stringify(WANTED) && isCounted) return 'exact'
  return read.value.notices.some(({ code }) => UNSURE.has(code)) ? 'said' : '**silent**'
}

/** All at once: starting LibreOffice costs more than converting. */
async function convertAll(office: string, to: string, out: string, paths: readonly string[]): Promise<void> {
  const profile = pathToFileURL(join(out, 'profile')).href
  mkdirSync(out, { recursive: true })
  await promisify(execFile)(office, [
    `-env:UserInstallation=${profile}`,
    '--headless',
    '--convert-to',
    to,
    '--outdir',
    out,
    ...paths,
  ])
}

async function main(dir: string): Promise<number> {
  const office = findOffice()
  if (office === null) throw new Error('LibreOffice is not on this machine')
  const word = LAYOUTS.map((_, i) => join(dir, `${i}.docx`))
  for (const [i, { docx }] of LAYOUTS.entries()) writeFileSync(word[i]!, await setDocx(real, docx))
  await convertAll(office, 'docx', join(dir, 'again'), word)
  await convertAll(office, 'pdf', join(dir, 'pdf'), word)
  const printer = await launchChromium()
  mkdirSync(join(dir, 'print'))
  for (const [i, { print }] of LAYOUTS.entries())
    writeFileSync(join(dir, 'print', `${i}.pdf`), await printPdf(printer, setHtml(real, print), print))
  await printer.close()

  const rows: Verdict[][] = []
  for (const i of LAYOUTS.keys()) {
    const paths = [word[i]!, join(dir, 'again', `${i}.docx`), join(dir, 'pdf', `${i}.pdf`), join(dir, 'print', `${i}.pdf`)]
    const row: Verdict[] = []
    for (const path of paths) row.push(await judge(path))
    rows.push(row)
  }
  const say = (line: string): void => void process.stdout.write(`${line}\n`)
  say('| headings | two lines as | head | Word | LibreOffice .docx | LibreOffice PDF | Chromium PDF |')
  say('|---|---|---|---|---|---|---|')
  for (const [i, { docx }] of LAYOUTS.entries())
    say(`| ${docx.headings} | ${docx.twoLines} | ${docx.head === null ? 'no' : 'yes'} | ${rows[i]!.join(' | ')} |`)
  const count = (verdict: Verdict): number => rows.flat().filter(one => one === verdict).length
  say(
    `\n${rows.flat().length} documents: ${count('exact')} exact, ${count('said')} with a notice, ${count('**silent**')} silent, ${count('refused')} refused`,
  )
  return count('**silent**') + count('refused')
}

const dir = mkdtempSync(join(tmpdir(), 'documents-'))
main(dir)
  .then(failed => {
    process.exitCode = failed === 0 ? 0 : 1
  })
  .finally(() => rmSync(dir, { recursive: true, force: true }))
