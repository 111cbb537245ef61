import { LIST_NAMES } from '@core/feed/lists'
import type { PlacesFile } from '@core/geo/places'
import { copy } from '@feedc/copy'
import type { Notice } from '@feedc/notices'
import type { Content, Entry, FeedConfig, Issue, RecordLists } from './Content'
import { ContentFiles } from './ContentFiles'
import { HEARD_COLUMN } from './heardColumns.copy'
import type { ReadWays } from './ReadMemory'
import type { RawRecord } from './rawRecord'
import type { CsvColumns } from './readCsv'
import { readFrontMatter } from './readFrontMatter'
import { readYaml } from './readYaml'
import { RECORD_FILES, type RecordFiles } from './recordFiles'
import { COLUMNS, headingOf, REQUIRED_COLUMNS } from './stationColumns.copy'
import { toArticle } from './toArticle'
import { toCity } from './toCity'
import { toConfig, toIssue } from './toConfig'
import { toDistricts } from './toDistricts'
import { withHeard } from './toHeard'
import { toHolidays } from './toHolidays'
import { toPlaces } from './toPlaces'
import { toStation } from './toStation'
import { toiletReader } from './toToilets'

export interface ReadContent {
  readonly content: Content
  readonly notices: readonly Notice[]
}

/** A phone that can't be reached for a month after expiry still knows its holidays. */
const DAYS_AFTER_EXPIRY = 30

type Report = (notice: Notice) => void

const STATION_COLUMNS: CsvColumns = { known: COLUMNS.map(headingOf), required: REQUIRED_COLUMNS.map(headingOf) }
const HEARD_COLUMNS: CsvColumns = { known: Object.values(HEARD_COLUMN), required: Object.values(HEARD_COLUMN) }
const TOILET_COLUMNS: CsvColumns = { known: Object.values(copy.toiletColumn), required: Object.values(copy.toiletColumn) }
const PLACE_COLUMNS: CsvColumns = { known: Object.values(copy.placeColumn), required: Object.values(copy.placeColumn) }

/** Reads a content folder whole. Never throws for what an editor did: everything wrong is a notice with file and line. */
export function readContent(dir: string, today: string, ways: ReadWays = {}): ReadContent {
  const notices: Notice[] = []
  const report: Report = notice => notices.push(notice)
  const files = new ContentFiles(dir, report, ways)
  const yamlOf = (file: string): RawRecord | null => files.record(file, readYaml)
  const fromList = <T>(file: string, map: (record: RawRecord, report: Report) => readonly Entry<T>[]): readonly Entry<T>[] => {
    const record = files.has(file) ? yamlOf(file) : null
    return record ? map(record, report) : []
  }

  const recordsOf = (from: RecordFiles<unknown>): readonly Entry<unknown>[] =>
    'file' in from
      ? fromList(from.file, from.list)
      : files
          .list(from.folder)
          .filter(file => from.files.test(file))
          .flatMap(file => entry(files.record(file, from.read), record => from.map(record, report)))

  const config = entry(yamlOf('feed.yaml'), record => toConfig(record, report))
  const city = entry(yamlOf('city.yaml'), record => toCity(record, report))
  const holidays = fromList('holidays.yaml', toHolidays)
  const calendar = {
    today,
    days: (config[0]?.value.expiresDays ?? 0) + DAYS_AFTER_EXPIRY,
    years: holidays.map(({ value }) => value),
    said: new Set<string>(),
  }
  const rows = files
    .csv('stations.csv', STATION_COLUMNS)
    .flatMap(record => entry(record, each => toStation(each, calendar, report)))
  const stations = withHeard(rows, files.has('heard.csv') ? files.csv('heard.csv', HEARD_COLUMNS) : [], report)
  const lists = Object.fromEntries(LIST_NAMES.map(name => [name, recordsOf(RECORD_FILES[name])]))
  const embargoes: Content['embargoes'][number][] = []
  const places = toPlaces(files.csv('places.csv', PLACE_COLUMNS), report)
  const content: Content = {
    config: (config[0] as Entry<FeedConfig> | undefined) ?? null,
    city: city[0] ?? null,
    articles: files
      .list('bulletins')
      .filter(file => file.endsWith('/issue.yaml'))
      .flatMap(file => articlesOf(file, files, report, embargoes)),
    embargoes,
    stations,
    holidays,
    ...(lists as unknown as RecordLists),
    places,
    toilets: toilets(files, places, report),
    districts: toDistricts(files.json('districts.geojson'), report),
    records: files.records,
    images: files.images,
  }
  files.reportStrays()
  return { content, notices }
}

/** A city without a list of them has none. */
function toilets(files: ContentFiles, places: PlacesFile, report: Report): Content['toilets'] {
  if (!files.has('toilets.csv')) return []
  const read = toiletReader(places, report)
  return files.csv('toilets.csv', TOILET_COLUMNS).flatMap(record => entry(record, read))
}

function articlesOf(
  file: string,
  files: ContentFiles,
  report: Report,
  embargoes: Content['embargoes'][number][],
): Content['articles'] {
  const record = files.record(file, readYaml)
  const issue: Issue | null = record && toIssue(record, report)
  const articles = files
    .list(file.replace(/\/issue\.yaml$/, ''))
    .filter(each => each.endsWith('.md'))
    .map(each => files.record(each, readFrontMatter))
  if (!record || !issue) return []
  if (issue.embargo) embargoes.push({ value: { issue: issue.id, until: issue.embargo }, at: record.at })
  return articles.flatMap(each => entry(each, article => toArticle(article, issue, files.image.bind(files), report)))
}

function entry<T>(record: RawRecord | null, map: (record: RawRecord) => T | null): readonly Entry<T>[] {
  const value = record && map(record)
  return record && value !== null ? [{ value: value as T, at: record.at }] : []
}
