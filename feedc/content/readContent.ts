import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { copy } from '@feedc/copy'
import type { Notice } from '@feedc/notices'
import type { Content, Entry, FeedConfig, Issue } from './Content'
import { decodeUtf8 } from './decodeUtf8'
import type { RawRecord } from './rawRecord'
import { readCsv } from './readCsv'
import { readFrontMatter } from './readFrontMatter'
import { type ReadYaml, readYaml } from './readYaml'
import { toAlert, toCheck, toGuide } from './toAntifraud'
import { toArticle } from './toArticle'
import { toConfig, toIssue } from './toConfig'
import { toBenefit, toChannel, toChecklists, toHotlines, toLegal, toPath, toTriage } from './toEnrolment'
import { toDistricts, toPlaces } from './toPlaces'
import { toStation } from './toStation'

export interface ReadContent {
  readonly content: Content
  readonly notices: readonly Notice[]
}

/** A phone that can't be reached for a month after expiry still knows its holidays. */
const DAYS_AFTER_EXPIRY = 30

type Report = (notice: Notice) => void

/** Reads a content folder whole. Never throws for what an editor did: everything wrong is a notice with file and line. */
export function readContent(dir: string, today: string): ReadContent {
  const notices: Notice[] = []
  const report: Report = notice => notices.push(notice)
  const files = new ContentFiles(dir, report)
  const yamlOf = (file: string): RawRecord | null => files.record(file, readYaml)
  const fromFiles = <T>(
    folder: string,
    ending: RegExp,
    read: typeof readYaml,
    map: (record: RawRecord, report: Report) => T | null,
  ): readonly Entry<T>[] =>
    files
      .list(folder)
      .filter(file => ending.test(file))
      .flatMap(file => entry(files.record(file, read), record => map(record, report)))
  const fromList = <T>(file: string, map: (record: RawRecord, report: Report) => readonly Entry<T>[]): readonly Entry<T>[] => {
    const record = files.has(file) ? yamlOf(file) : null
    return record ? map(record, report) : []
  }

  const config = entry(yamlOf('feed.yaml'), record => toConfig(record, report))
  const calendar = { today, days: (config[0]?.value.expiresDays ?? 0) + DAYS_AFTER_EXPIRY }
  const stations = files.csv('stations.csv').flatMap(record => entry(record, each => toStation(each, calendar, report)))
  const content: Content = {
    config: (config[0] as Entry<FeedConfig> | undefined) ?? null,
    articles: files
      .list('bulletins')
      .filter(file => file.endsWith('/issue.yaml'))
      .flatMap(file => articlesOf(file, files, report)),
    stations,
    alerts: fromFiles('alerts', /\.md$/, readFrontMatter, toAlert),
    guides: fromFiles('guides', /\.md$/, readFrontMatter, toGuide),
    checks: fromFiles('checks', /\.yaml$/, readYaml, toCheck),
    paths: fromFiles('enrolment', /\/path-[^/]+\.md$/, readFrontMatter, toPath),
    channels: fromFiles('enrolment', /\/channel-[^/]+\.md$/, readFrontMatter, toChannel),
    benefits: fromFiles('enrolment', /\/benefit-[^/]+\.md$/, readFrontMatter, toBenefit),
    triage: fromList('enrolment/triage.yaml', toTriage),
    hotlines: fromList('enrolment/hotlines.yaml', toHotlines),
    legal: fromList('enrolment/legal.yaml', toLegal),
    checklists: fromList('enrolment/checklists.yaml', toChecklists),
    places: toPlaces(files.csv('places.csv'), report),
    ...toDistricts(files.json('districts.geojson')),
  }
  return { content, notices }
}

function articlesOf(file: string, files: ContentFiles, report: Report): Content['articles'] {
  const record = files.record(file, readYaml)
  const issue: Issue | null = record && toIssue(record, report)
  if (!issue) return []
  return files
    .list(file.replace(/\/issue\.yaml$/, ''))
    .filter(each => each.endsWith('.md'))
    .flatMap(each => entry(files.record(each, readFrontMatter), article => toArticle(article, issue, report)))
}

function entry<T>(record: RawRecord | null, map: (record: RawRecord) => T | null): readonly Entry<T>[] {
  const value = record && map(record)
  return record && value !== null ? [{ value: value as T, at: record.at }] : []
}

/** The folder as its files, in a fixed order, so that the same content gives the same bytes on every machine. */
class ContentFiles {
  constructor(
    private readonly dir: string,
    private readonly report: Report,
  ) {}

  has = (file: string): boolean => existsSync(join(this.dir, file))

  list(folder: string): readonly string[] {
    if (!this.has(folder)) return []
    return readdirSync(join(this.dir, folder), { recursive: true })
      .map(file => `${folder}/${String(file).replace(/\\/g, '/')}`)
      .filter(file => !this.isLink(file) && !/(^|\/)\./.test(file))
      .sort()
  }

  record(file: string, read: (file: string, text: string) => ReadYaml): RawRecord | null {
    const text = this.text(file)
    if (text === null) return null
    const { record, notices } = read(file, text)
    notices.forEach(this.report)
    return record
  }

  csv(file: string): readonly RawRecord[] {
    const text = this.text(file)
    if (text === null) return []
    const { records, notices } = readCsv(file, text)
    notices.forEach(this.report)
    return records
  }

  json(file: string): unknown {
    const text = this.has(file) ? this.text(file) : null
    try {
      return text === null ? null : JSON.parse(text)
    } catch {
      this.report({ code: 'bad_json', severity: 'error', file, line: 1, field: null, message: copy.badJson })
      return null
    }
  }

  private text(file: string): string | null {
    if (!this.has(file)) {
      this.report({ code: 'missing_file', severity: 'error', file, line: 1, field: null, message: copy.missingFile })
      return null
    }
    if (this.isLink(file)) return null
    const decoded = decodeUtf8(file, readFileSync(join(this.dir, file)))
    if ('text' in decoded) return decoded.text
    this.report(decoded.notice)
    return null
  }

  private isLink(file: string): boolean {
    if (!lstatSync(join(this.dir, file)).isSymbolicLink()) return false
    this.report({ code: 'symlink', severity: 'error', file, line: 1, field: null, message: copy.symlink })
    return true
  }
}
