import type { NamedPlace } from '@core/geo/places'
import { copy } from './copy'

/** From here on a courier must know that the distances are no better. */
const ROUGH_M = 700

/** What the list is measured from, and how wrong that may be. */
export const currentWords = (name: string, errorM: number): string =>
  errorM < ROUGH_M ? copy.current(name) : copy.roughly(name, Math.max(1, Math.round(errorM / 1000)))

/** What kind of place it is: 「地铁 1、2、8 号线」「黄浦区」. */
export function hintOf({ kind, district }: NamedPlace, lines: readonly string[]): string {
  if (kind === 'district') return copy.wholeDistrictHint
  return kind === 'metro' ? lineWords(lines) : (district ?? '')
}

/** 「1、2、8 号线、市域机场线」 */
function lineWords(lines: readonly string[]): string {
  const numbered = lines.filter(line => copy.lineName.test(line)).map(line => line.replace(copy.lineName, ''))
  const named = lines.filter(line => !copy.lineName.test(line))
  return [...(numbered.length > 0 ? [numbered.join(copy.listSeparator) + copy.lineSuffix] : []), ...named].join(
    copy.listSeparator,
  )
}
