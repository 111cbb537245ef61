import type { NamedPlace } from '@core/geo/places'
import type { Place } from './courierState'

/** A place by its name as where the courier is. */
export const placeOf = ({ kind, name, district, at, errorM }: NamedPlace): Place => ({
  name,
  district: kind === 'district' ? name : kind === 'subdistrict' ? district : null,
  subdistrict: kind === 'subdistrict' ? name : null,
  at,
  how: 'picked',
  errorM,
})
