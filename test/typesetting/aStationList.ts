import { type ReadOptions, readStations } from '@feedc/import/stations/readStations'
import type { Sheet } from '@feedc/import/stations/Sheet'
import { sheetOfCsv } from '@feedc/import/stations/sheetOfCsv'
import { SHANGHAI } from '@test/fakes/shanghai'

/** Two squares that share a border at 121.5° E; the names are real, the outlines are not. */
const square = (name: string, west: number) => ({
  name,
  rings: [
    [
      [west, 31.1],
      [west + 0.2, 31.1],
      [west + 0.2, 31.4],
      [west, 31.4],
    ] as const,
  ],
})
const GEOGRAPHY = {
  city: SHANGHAI,
  districts: [square('静安区', 121.3), square('杨浦区', 121.5)],
  subdistricts: [
    { name: '南京西路街道', district: '静安区' },
    { name: '曹家渡街道', district: '静安区' },
  ],
}
const OPTIONS: ReadOptions = { datum: 'wgs84', source: '静安区总工会', date: '2026-11-20', today: '2026-11-24' }

export const readList = (sheet: Sheet, options: Partial<ReadOptions> = {}) => {
  const { rows, notices } = readStations(sheet, { ...OPTIONS, ...options }, GEOGRAPHY)
  return { rows: rows.map(({ row }) => row), notices, codes: notices.map(({ code }) => code) }
}

/** A list as somebody typed it. */
export const readCsvText = (text: string, options: Partial<ReadOptions> = {}) => readList(sheetOfCsv(text), options)
