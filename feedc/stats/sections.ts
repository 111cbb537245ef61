import type { Counted } from './Counted'
import { copy } from './copy'
import { amenityFacets } from './plots/amenityFacets'
import { bars, stackedBars } from './plots/bars'
import { AGES, MAP, NIGHT, STATES } from './plots/colours'
import { gapMap } from './plots/gapMap'
import { bar, type Section } from './Section'
import type { Table } from './Table'
import { ages } from './tables/ages'
import { amenities } from './tables/amenities'
import { completeness } from './tables/completeness'
import { gaps } from './tables/gaps'
import { hours } from './tables/hours'
import { kinds } from './tables/kinds'
import { night } from './tables/night'

const ALL_ROWS = Number.POSITIVE_INFINITY
/** Longer lists are for a spreadsheet, not for paper. */
const LISTED = 30

/** Every section of the report, in the order of its pages. */
export const sectionsOf = (data: Counted): readonly Section[] => [
  kindsSection(data),
  completenessSection(data),
  nightSection(data),
  section(hours(data), []),
  amenitiesSection(data),
  agesSection(data),
  gapsSection(data),
]

const section = (table: Table, plots: readonly string[], more: Partial<Section> = {}): Section => ({
  table,
  plots,
  legend: [],
  shown: table,
  shownRows: ALL_ROWS,
  remark: null,
  ...more,
})

const altOf = (table: Table): string => `${table.title}\u3002${table.note}${copy.tableOf(table.title)}`

function kindsSection(data: Counted): Section {
  const { table, parts } = kinds(data)
  const city = table.rows.at(-1)!
  return section(table, [
    bars(
      `${copy.byDistrict}\u3002${altOf(table)}`,
      table.rows.slice(0, -1).map(row => [String(row[0]), Number(row[1])]),
      copy.stationAxis,
    ),
    bars(
      `${copy.byKind}\u3002${altOf(table)}`,
      parts.map((part, at) => [part, Number(city[at + 2])] as const),
      copy.stationAxis,
    ),
  ])
}

function completenessSection(data: Counted): Section {
  const table = completeness(data)
  const [, total, ...counts] = table.rows.at(-1)!
  const values = counts.map(
    (count, at) => [table.columns[at + 2]!, Number(count), copy.ofAll(Number(count), Number(total))] as const,
  )
  return section(table, [bars(altOf(table), values, copy.stationAxis, Number(total))])
}

function nightSection(data: Counted): Section {
  const { table, shares, parts } = night(data)
  return section(table, [stackedBars(altOf(table), shares, { parts, colours: NIGHT, axis: copy.stationAxis })], {
    legend: parts.map((part, at) => bar(part, NIGHT[at]!)),
  })
}

function amenitiesSection(data: Counted): Section {
  const { table, shares, byDistrict } = amenities(data)
  const { yes, no, unknown } = copy.amenities
  return section(table, [amenityFacets(altOf(table), shares)], {
    legend: [yes, no, unknown].map((part, at) => bar(part, STATES[at]!)),
    shown: byDistrict,
  })
}

function agesSection(data: Counted): Section {
  const { table, shares, parts } = ages(data)
  return section(table, [stackedBars(altOf(table), shares, { parts, colours: AGES, axis: copy.ages.countAxis })], {
    legend: parts.map((part, at) => bar(part, AGES[at]!)),
    shownRows: LISTED,
  })
}

function gapsSection(data: Counted): Section {
  const { table, gaps: found } = gaps(data)
  return section(table, [gapMap(altOf(table), data.content, data.stations, found)], {
    legend: [
      { name: copy.gaps.station, colour: MAP.station, mark: 'dot' },
      { name: copy.gaps.bare, colour: MAP.gap, mark: 'cross' },
    ],
    shownRows: LISTED,
    remark: copy.gaps.caution,
  })
}
