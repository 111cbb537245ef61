/**
 * npm run bench:documents [-- --keep DIR] [--only WORD] — one bulletin in fifteen layouts and documents of many kinds, each as
 * Word wrote it, saved again by LibreOffice, printed by LibreOffice and printed by Chromium, read and compared word for word.
 * Prints Markdown tables. Exit 1 when one differs without a notice that speaks of the place. Needs LibreOffice and Chromium.
 * --keep: where the documents are made, and found again by the next run.
 */
import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs, promisify } from 'node:util'
import { readBulletin } from '@feedc/import/bulletin/readBulletin'
import { findOffice } from '@feedc/import/file/office'
import { judge } from '@test/documents/judge'
import { printPdf } from '@test/typesetting/printPdf'
import { launchChromium } from 'weapp-rig/h5'
import { kindDocuments } from './kindDocuments'
import { layoutDocuments, type Source } from './layoutDocuments'

const ROUTES = ['Word', 'LibreOffice .docx', 'LibreOffice PDF', 'Chromium PDF'] as const
const { values } = parseArgs({ options: { keep: { type: 'string' }, only: { type: 'string' }, verbose: { type: 'boolean' } } })

const pathsOf = (dir: string, { name }: Source): string[] => {
  const file = name.replace(/\W+/g, '-')
  return [
    join(dir, `${file}.docx`),
    join(dir, 'again', `${file}.docx`),
    join(dir, 'pdf', `${file}.pdf`),
    join(dir, 'print', `${file}.pdf`),
  ]
}

/** All at once: starting LibreOffice costs more than converting. */
async function convertAll(office: string, to: string, out: string, paths: readonly string[]): Promise<void> {
  const profile = pathToFileURL(join(out, 'profile')).href
  mkdirSync(out, { recursive: true })
  const options = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', to, '--outdir', out]
  await promisify(execFile)(office, [...options, ...paths])
}

/** Makes what isn't there yet. */
async function make(dir: string, sources: readonly Source[]): Promise<void> {
  const missing = sources.filter(source => !pathsOf(dir, source).every(existsSync))
  if (missing.length === 0) return
  const office = findOffice()
  if (office === null) throw new Error('LibreOffice is not on this machine')
  const word = missing.map(source => pathsOf(dir, source)[0]!)
  for (const [i, { docx }] of missing.entries()) writeFileSync(word[i]!, await docx())
  await convertAll(office, 'docx', join(dir, 'again'), word)
  await convertAll(office, 'pdf', join(dir, 'pdf'), word)
  const printer = await launchChromium()
  mkdirSync(join(dir, 'print'), { recursive: true })
  for (const source of missing) writeFileSync(pathsOf(dir, source)[3]!, await printPdf(printer, source.html, source.margins))
  await printer.close()
}

const say = (line: string): void => void process.stdout.write(`${line}\n`)

async function main(dir: string): Promise<number> {
  const sources = [...layoutDocuments(), ...kindDocuments()].filter(({ name }) => name.includes(values.only ?? ''))
  await make(dir, sources)
  const counts = new Map<string, number>()
  say(`| document | ${ROUTES.join(' | ')} |`)
  say(`|---|${'---|'.repeat(ROUTES.length)}`)
  const details: string[] = []
  for (const source of sources) {
    const row: string[] = []
    for (const [i, path] of pathsOf(dir, source).entries()) {
      const read = await readBulletin(path)
      const judged = read.ok ? judge(read.value, source.wanted, source.never) : null
      const verdict = judged?.verdict ?? (read.ok ? '' : `refused: ${read.error}`)
      row.push(verdict)
      counts.set(verdict, (counts.get(verdict) ?? 0) + 1)
      for (const piece of judged?.silent ?? []) details.push(`${source.name}, ${ROUTES[i]}: ${piece}`)
      if (values.verbose) for (const piece of judged?.said ?? []) details.push(`${source.name}, ${ROUTES[i]}, said: ${piece}`)
    }
    say(`| ${source.name} | ${row.join(' | ')} |`)
  }
  for (const detail of details) say(detail)
  const count = (verdict: string): number => counts.get(verdict) ?? 0
  const total = [...counts.values()].reduce((sum, one) => sum + one, 0)
  const bad = total - count('exact') - count('said')
  say(
    `\n${total} documents: ${count('exact')} exact, ${count('said')} with a notice, ${count('**silent**')} silent, ${bad - count('**silent**')} refused`,
  )
  return bad
}

const dir = values.keep ?? mkdtempSync(join(tmpdir(), 'documents-'))
mkdirSync(dir, { recursive: true })
main(dir)
  .then(failed => {
    process.exitCode = failed === 0 ? 0 : 1
  })
  .finally(() => {
    if (values.keep === undefined) rmSync(dir, { recursive: true, force: true })
  })
