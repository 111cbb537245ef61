import type { Station } from '@core/feed/types'

/** A made-up station for tests; nothing in it is a fact. */
export const aStation = (patch: Partial<Station> = {}): Station => ({
  id: 'T-1',
  name: '测试驿站',
  kind: 'courier_station',
  district: '测试区',
  subdistrict: '测试街道',
  address: null,
  landmark: '测试广场',
  at: { datum: 'wgs84', lng: 121.47, lat: 31.23 },
  precision: 'landmark',
  amenities: {},
  services: [],
  description: null,
  hours: null,
  phone: null,
  status: 'open',
  source: { name: '测试来源', url: null, date: '2025-01', kind: 'media' },
  checked: null,
  ...patch,
})
