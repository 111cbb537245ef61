import { readdirSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { dayOf } from '@core/time/shanghaiTime'
import { readContent } from '@feedc/content/readContent'
import type { Bulletin } from '@feedc/import/bulletin/Bulletin'
import { readBulletin } from '@feedc/import/bulletin/readBulletin'
import { copy } from '@feedc/import/copy'
import { draftFiles } from '@feedc/import/drafts/draftFiles'
import { refusedBulletin } from '@feedc/import/drafts/refusedBulletin'
import { writeFiles } from '@feedc/import/file/writeFiles'
import { EXIT, type ExitCode, type Io } from '@feedc/io'
import { type Arguments, readArguments, textOption } from '@feedc/options'

const CONTENT_DIR = 'content'

/**
 * feedc import bulletin FILE [--out DIR] [--json] [--force] — a Word, PDF or text bulletin → one Markdown draft an article.
 * Writes to content/bulletins/<date> unless told where; with --json alone it writes nothing.
 * Exit: 0 read · 1 refused, no article found, or a draft is there already · 2 wrong usage.
 */
export async function importBulletin(args: readonly string[], io: Io): Promise<ExitCode> {
  const read = readArguments(args, { out: 'string', json: 'boolean', force: 'boolean' })
  const [file, ...extra] = read?.positionals ?? []
  if (!read || file === undefined || extra.length > 0) {
    io.err(copy.usageBulletin)
    return EXIT.usage
  }
  const isJson = read.options.json === true
  const result = await readBulletin(file)
  const bulletin = result.ok ? result.value : refusedBulletin(result.error)
  if (isJson) io.out(JSON.stringify(bulletin, null, 2))
  else report(bulletin, io)
  if (!result.ok) io.err(copy.refused[result.error])
  if (bulletin.notices.some(({ severity }) => severity === 'error')) return EXIT.failed
  return isJson && textOption(read, 'out') === null ? EXIT.ok : writeDrafts(bulletin, read, io)
}

function report({ title, issuer, date, articles, furniture, notices }: Bulletin, io: Io): void {
  io.out([title, issuer, date].filter(Boolean).join(' · '))
  for (const article of articles) io.out(copy.article(article.title, article.paragraphs.length, article.source))
  for (const { line, severity, message } of notices) {
    io.out(`${line === null ? copy.wholeFile : copy.atLine(line)} ${copy.severity[severity]}\uff1a${message}`)
  }
  for (const kind of new Set(furniture.map(one => one.kind))) {
    const texts = furniture.filter(one => one.kind === kind).map(({ text }) => `\u300c${text}\u300d`)
    io.out(copy.furnitureOf(copy.furniture[kind], texts.join('')))
  }
  const paragraphs = articles.reduce((sum, article) => sum + article.paragraphs.length, 0)
  io.out(copy.counts(articles.length, paragraphs, notices.filter(({ severity }) => severity === 'warning').length))
}

async function writeDrafts(bulletin: Bulletin, read: Arguments, io: Io): Promise<ExitCode> {
  const dir = textOption(read, 'out') ?? (bulletin.date && join(CONTENT_DIR, 'bulletins', bulletin.date))
  if (!dir) {
    io.err(copy.needsOut)
    return EXIT.failed
  }
  const { content } = readContent(CONTENT_DIR, dayOf(io.nowMs()))
  const files = draftFiles(bulletin, bulletin.date ?? basename(resolve(dir)), content)
  const written = await writeFiles(dir, files, read.options.force === true)
  if (!written.ok) {
    io.err(copy.existsAlready(written.error))
    return EXIT.failed
  }
  const names = new Set(files.map(({ name }) => name))
  const isJson = read.options.json === true
  const say = isJson ? io.err : io.out
  for (const name of readdirSync(dir)) if (/^\d{2}-.*\.md$/.test(name) && !names.has(name)) say(copy.leftOver(join(dir, name)))
  say(copy.drafts(bulletin.articles.length, dir))
  return EXIT.ok
}
