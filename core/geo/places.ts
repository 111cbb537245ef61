import type { Wgs84 } from './geo'

/** The bundled place list as `feedc bundle` writes it: compact rows, WGS 84. */
export interface PlacesFile {
  readonly districts: readonly (readonly [name: string, lng: number, lat: number])[]
  /** By district. */
  readonly subdistricts: Readonly<Record<string, readonly (readonly [name: string, lng: number, lat: number])[]>>
  readonly metro: readonly (readonly [name: string, lines: string, lng: number, lat: number])[]
}

export interface PickablePlace {
  readonly kind: 'subdistrict' | 'metro'
  readonly name: string
  /** Null for a metro station: nobody needs it. */
  readonly district: string | null
  readonly lines: string | null
  readonly at: Wgs84
}

const at = (lng: number, lat: number): Wgs84 => ({ datum: 'wgs84', lng, lat })

/** Every place a courier can say "I'm near this" of, without GPS. */
export const pickablePlaces = ({ subdistricts, metro }: PlacesFile): readonly PickablePlace[] => [
  ...Object.entries(subdistricts).flatMap(([district, rows]) =>
    rows.map(([name, lng, lat]): PickablePlace => ({ kind: 'subdistrict', name, district, lines: null, at: at(lng, lat) })),
  ),
  ...metro.map(([name, lines, lng, lat]): PickablePlace => ({ kind: 'metro', name, district: null, lines, at: at(lng, lat) })),
]

/** The district's own middle, for "somewhere in this district". */
export function districtPoint({ districts }: PlacesFile, district: string): Wgs84 | null {
  const row = districts.find(([name]) => name === district)
  return row ? at(row[1], row[2]) : null
}
