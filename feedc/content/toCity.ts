import type { City } from '@core/geo/city'
import type { Notice } from '@feedc/notices'
import { boundsIn, centreIn } from './bounds'
import { cityCopy as copy } from './city.copy'
import { FieldReader } from './FieldReader'
import type { RawRecord } from './rawRecord'

/** city.yaml: everything that is true of one city alone, so that another takes the same code. */
export interface CityFacts extends City {
  /** 「上海市」, as addresses begin. */
  readonly fullName: string
  /** Of its telephones, with the zero. */
  readonly areaCode: string
  /** What the numbers of its stations begin with: 「SH-」. */
  readonly idPrefix: string
  /** In full, as its lists name them. */
  readonly districts: readonly string[]
}

export function toCity(record: RawRecord, report: (notice: Notice) => void): CityFacts | null {
  const fields = new FieldReader(record, report)
  const [name, fullName, areaCode, idPrefix] = [
    fields.text('name'),
    fields.text('fullName'),
    fields.text('areaCode'),
    fields.text('idPrefix'),
  ]
  const districts = fields.texts('districts')
  const credits = fields.texts('credits')
  fields.pass('bounds')
  fields.pass('centre')
  fields.end()
  if (areaCode !== null && !/^0\d{2,3}$/.test(areaCode)) fields.say('wrong_type', 'areaCode', copy.badAreaCode(areaCode))
  if (idPrefix !== null && !/^[A-Z]{2,6}-$/.test(idPrefix)) fields.say('wrong_type', 'idPrefix', copy.badIdPrefix(idPrefix))
  const bounds = boundsIn(fields)
  const centre = bounds && centreIn(fields, bounds)
  if (!bounds || !centre) return null
  return name && fullName && areaCode && idPrefix
    ? { name, fullName, areaCode, idPrefix, bounds, centre, districts, credits }
    : null
}
