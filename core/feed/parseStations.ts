import { err, ok, type Result } from '@core/result'
import * as v from 'valibot'
import { AMENITIES, type Amenity } from './amenities.copy'
import { FeedError } from './FeedError'
import { parseInstant } from './instant'
import { type Parsed, parseEach } from './parseEach'
import { tabledStations } from './tabledStations'
import type { Heard, Station } from './types'
import type { WireHeard } from './wire/heard'
import { Source } from './wire/primitives'
import { REPORT_KINDS } from './wire/reportKinds'
import { CellRef, cellKeyOf, Hours, SERVICES, StationsPart, WrittenStation } from './wire/stations'

/**
 * §3.3 The stations part, GeoJSON (RFC 7946) to ours; positions are WGS 84.
 * Amenity and service codes and kinds of reports that a later minor version added are passed over. A station that points at shared hours or
 * a shared source that isn't there, or is itself bad, is dropped: without them it would be a fact nobody stated.
 * Rows of a table are read as the features they stand for, behind the others. Cells are only named: each is a part of its own.
 */
export function parseStations(raw: unknown): Result<Parsed<readonly Station[]>, FeedError> {
  const part = v.safeParse(StationsPart, raw)
  if (!part.success) return err(new FeedError('bad_part', ''))
  const hoursAt = sharedList(Hours, part.output.hours)
  const sourceAt = sharedList(Source, part.output.sources)
  const toOurs = ({ id, geometry, properties }: WrittenStation): Station | null => {
    const { hours: wrote, source: named, services, heard, ...rest } = properties
    const hours = typeof wrote === 'number' ? hoursAt(wrote) : wrote
    const source = typeof named === 'number' ? sourceAt(named) : named
    if (hours === undefined || source === undefined) return null
    const at = geometry && ({ datum: 'wgs84', lng: geometry.coordinates[0], lat: geometry.coordinates[1] } as const)
    const amenities = knownAmenities(properties.amenities)
    const known = { amenities, services: SERVICES.filter(code => services.includes(code)), heard: (heard ?? []).flatMap(heardOf) }
    return { ...rest, id, at, hours, source, ...known }
  }
  const features = [...part.output.features, ...part.output.tables.flatMap(tabledStations)]
  const stations = parseEach(features, '/features', { schema: WrittenStation, toOurs, idOf: ({ id }) => id })
  const cells = parseEach(part.output.cells, '/cells', { schema: CellRef, toOurs: (ref: CellRef) => ref, idOf: cellKeyOf })
  const inCells = cells.value.reduce((sum, { count }) => sum + count, 0)
  const total = Math.max(part.output.total, stations.value.length + inCells)
  return ok({
    value: stations.value,
    dropped: [...stations.dropped, ...cells.dropped],
    elsewhere: { cells: cells.value, total },
  })
}

/** One object for all who share it; undefined for a place outside the list, or one that doesn't hold what it should. */
function sharedList<S extends v.GenericSchema>(
  schema: S,
  list: readonly unknown[],
): (at: number) => v.InferOutput<S> | undefined {
  const read = list.map(each => v.safeParse(schema, each))
  return at => {
    const found = read[at]
    return found?.success ? found.output : undefined
  }
}

function heardOf({ kind, people, at, decided, accepted }: WireHeard): Heard[] {
  const [known, atMs] = [REPORT_KINDS.find(each => each === kind), parseInstant(at)]
  return known === undefined || atMs === null ? [] : [{ kind: known, people, atMs, decided, isAccepted: accepted }]
}

function knownAmenities(flags: Readonly<Record<string, boolean | undefined>>): Partial<Record<Amenity, boolean>> {
  const amenities: Partial<Record<Amenity, boolean>> = {}
  for (const code of AMENITIES) {
    const isThere = flags[code]
    if (isThere !== undefined) amenities[code] = isThere
  }
  return amenities
}
