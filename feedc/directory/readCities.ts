import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { checkDirectory } from '@core/feed/openDirectory'
import type { Trust } from '@core/feed/trust'
import { CityEntry } from '@core/feed/wire/directory'
import { isDevelopmentKeyid } from '@feedc/build/signingKey'
import { boundsIn, centreIn } from '@feedc/content/bounds'
import { decodeUtf8 } from '@feedc/content/decodeUtf8'
import { FieldReader } from '@feedc/content/FieldReader'
import { readYaml } from '@feedc/content/readYaml'
import { formatNotice } from '@feedc/formatNotice'
import type { Notice } from '@feedc/notices'
import * as v from 'valibot'
import { directoryCopy as copy } from './copy'

type Keys = Trust['keys']

/** cities.yaml: everything that the directory's keeper decides; public, all of it. */
interface CitiesFile {
  readonly directory: string
  /** Where directory.json will be. */
  readonly url: string
  readonly root: Keys
  readonly expiresDays: number
  readonly revision: number | null
  readonly cities: readonly CityEntry[]
}

export interface ReadCities {
  /** Null when anything is wrong. */
  readonly file: CitiesFile | null
  /** What is wrong, by line. */
  readonly lines: readonly string[]
}

const DEFAULT_EXPIRES_DAYS = 180
const MOST_EXPIRES_DAYS = 366

export function readCities(path: string): ReadCities {
  const notices: Notice[] = []
  const said = (): readonly string[] => notices.map(notice => formatNotice(dirname(path), notice))
  let bytes: Uint8Array
  try {
    bytes = readFileSync(path)
  } catch {
    return { file: null, lines: [copy.unreadable(path)] }
  }
  const decoded = decodeUtf8(basename(path), bytes)
  if ('notice' in decoded) notices.push(decoded.notice)
  const read = 'text' in decoded ? readYaml(basename(path), decoded.text) : { record: null, notices: [] }
  notices.push(...read.notices)
  const file = read.record && citiesIn(new FieldReader(read.record, notice => notices.push(notice)))
  return { file: notices.length > 0 ? null : file, lines: said() }
}

function citiesIn(fields: FieldReader): CitiesFile | null {
  const [directory, url] = [fields.text('directory'), fields.text('url')]
  const expiresDays = fields.integer('expiresDays') ?? DEFAULT_EXPIRES_DAYS
  const revision = fields.integer('revision')
  if (url !== null && !/^https:\/\/[a-z0-9]+(?:[-.]+[a-z0-9]+)*(?:\/[A-Za-z0-9._-]+)*\/directory\.json$/.test(url))
    fields.say('wrong_type', 'url', copy.badUrl)
  if (expiresDays < 1 || expiresDays > MOST_EXPIRES_DAYS) fields.say('wrong_type', 'expiresDays', copy.badExpires)
  const root = keysIn(fields, 'root')
  const entries = fields.mappings('cities')
  if (entries.length === 0) fields.say('wrong_type', 'cities', copy.noCities)
  const used = new Set(root.map(({ publicKey }) => publicKey))
  const ids = new Set<string>()
  const cities = entries.flatMap(entry => {
    const city = cityIn(entry)
    if (!city) return []
    if (ids.has(city.id)) entry.say('duplicate_id', 'id', copy.cityTwice(city.id))
    for (const { keyid, publicKey } of city.keys) {
      if (used.has(publicKey)) entry.say('wrong_type', 'keys', copy.keyOfTwo(keyid))
      used.add(publicKey)
    }
    ids.add(city.id)
    return city
  })
  fields.end()
  return directory && url ? { directory, url, root, expiresDays, revision, cities } : null
}

function cityIn(fields: FieldReader): CityEntry | null {
  const [id, name, path] = [fields.text('id'), fields.text('name'), fields.text('path')]
  const bounds = boundsIn(fields)
  const centre = bounds && centreIn(fields, bounds)
  const credits = fields.texts('credits')
  const keys = keysIn(fields, 'keys')
  fields.end()
  if (!id || !name || !path || !bounds || !centre || keys.length === 0) return null
  const { west, south, east, north } = bounds
  const middle = { name: centre.name, lng: centre.at.lng, lat: centre.at.lat }
  const city = { id, name, path, box: [west, south, east, north], centre: middle, credits: [...credits], keys: [...keys] }
  const parsed = v.safeParse(CityEntry, city)
  if (parsed.success) return parsed.output
  const field = String(parsed.issues[0].path?.[0]?.key ?? '')
  const why = field === 'path' ? copy.badPath(path) : field === 'name' ? copy.badName(name) : copy.refused(field)
  fields.say('schema_refused', field || null, why)
  return null
}

/** As `feedc keygen` prints them; the id is told by the key, so a slip of the pen in either shows. */
function keysIn(fields: FieldReader, field: string): Keys {
  const entries = fields.mappings(field)
  if (entries.length < 1 || entries.length > 4) fields.say('wrong_type', field, copy.keyMissing(field))
  return entries.flatMap(entry => {
    const [keyid, publicKey] = [entry.text('keyid'), entry.text('publicKey')]
    entry.end()
    if (!keyid || !publicKey) return []
    const bytes = Buffer.from(publicKey, 'base64')
    const digest = createHash('sha256').update(bytes).digest('hex')
    const isWell = bytes.length === 32 && bytes.toString('base64') === publicKey
    const named = isDevelopmentKeyid(keyid) ? digest.startsWith(keyid.slice('dev-'.length)) : digest.slice(0, 16) === keyid
    if (!isWell || !named) entry.say('wrong_type', 'keyid', copy.badKey(keyid))
    return { keyid, publicKey }
  })
}

/** Two cities whose boxes overlap, by name. */
export function overlapsIn(cities: readonly CityEntry[]): readonly (readonly [string, string])[] {
  return cities.flatMap((one, at) =>
    cities.slice(at + 1).flatMap(other => {
      const [w, s, e, n] = one.box
      const [west, south, east, north] = other.box
      return w < east && west < e && s < north && south < n ? [[one.name, other.name] as const] : []
    }),
  )
}

/** Whether a phone would read it whole; a pointer to what it wouldn't, else null. */
export function unreadIn(payload: object): string | null {
  const checked = checkDirectory(JSON.parse(JSON.stringify(payload)))
  if (!checked.ok) return `${checked.error.code} ${checked.error.at}`
  return checked.value.dropped[0]?.at ?? null
}
