import type { Wgs84 } from './geo'

export const PLACE_KINDS = ['district', 'subdistrict', 'metro'] as const
export type PlaceKind = (typeof PLACE_KINDS)[number]

/** A name under which a courier can say "I'm near this", without GPS. */
export interface NamedPlace {
  readonly kind: PlaceKind
  readonly name: string
  /** What it lies in; null for a district itself. */
  readonly district: string | null
  /** Old names and what people say: found by, never shown in place of the name. */
  readonly aliases: readonly string[]
  readonly at: Wgs84
  /** How far from `at` somebody may stand who says this name, metres (root mean square). */
  readonly errorM: number
}

export interface MetroLine {
  readonly name: string
  readonly aliases: readonly string[]
  /** Names of its stations in the order of the ride, a branch after the main line. */
  readonly stations: readonly string[]
}

/** The city's place list as it travels in the package. */
export interface PlacesFile {
  readonly places: readonly NamedPlace[]
  readonly lines: readonly MetroLine[]
}

export const placesOfKind = ({ places }: PlacesFile, kind: PlaceKind): readonly NamedPlace[] =>
  places.filter(place => place.kind === kind)

/** Station name → the names of its lines, as the list has them. */
export function linesByStation({ lines }: PlacesFile): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  for (const { name, stations } of lines)
    for (const station of stations) found.set(station, [...(found.get(station) ?? []), name])
  return found
}
