import type { Station } from '@core/feed/types'
import { approxDistance } from '@core/geo/distanceWords'
import { copy } from './copy'

/** How far, never finer than what is known: 「约 400 米」「在江浦路街道」「金山区」. */
export function distanceWords(
  { precision, subdistrict, district }: Pick<Station, 'precision' | 'subdistrict' | 'district'>,
  distanceM: number | null,
): string {
  const approx = distanceM === null ? null : approxDistance(distanceM, precision)
  if (approx?.kind === 'metres') return copy.metres(approx.value)
  if (approx?.kind === 'km') return copy.km(approx.value)
  return subdistrict ? copy.within(subdistrict) : district
}

/** What to look for on the street, and how old the record is. */
export function spotWords({ landmark, address, checked, source }: Station): string {
  return [landmark ?? address, checked ? copy.checkedOn(checked) : copy.asOf(source.date ?? '—')].filter(Boolean).join(' · ')
}
