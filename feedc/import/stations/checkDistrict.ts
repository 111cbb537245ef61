import type { District } from '@feedc/content/Content'
import { distanceToOutlineM, isWithin } from '@feedc/geo/outline'
import { messages } from './messages.copy'
import type { RowReport } from './RowReport'
import type { Position } from './readPosition'
import { DATUMS, type Datum, toWgs84 } from './toWgs84'

/** Outlines are good to about 100 m; wrong datums shift by 450 m and more. */
const TOLERANCE_M = 250

/** Says when a position lies in another district than the list states, and whether another datum would explain it. */
export function checkDistrict(
  original: Position,
  datum: Datum,
  stated: string,
  districts: readonly District[],
  report: RowReport,
): void {
  const own = districts.find(({ name }) => name === stated)
  const at = toWgs84(original, datum)
  if (!own || isNear(own, at)) return
  const found = districts.find(district => isWithin(district, at))
  const better = DATUMS.find(other => other !== datum && isWithin(own, toWgs84(original, other)))
  const hint = better && distanceToOutlineM(own, at) < 1500 ? messages.tryDatum(messages.datumNames[better]) : ''
  report.say('other_district', 'warning', 'lng', messages.otherDistrict(stated, found?.name ?? messages.noDistrictThere, hint))
}

const isNear = (district: District, at: Position): boolean =>
  isWithin(district, at) || distanceToOutlineM(district, at) <= TOLERANCE_M
