import type { StationLine, StationTable } from '@desk/api/stations'
import { copy } from './copy'

export interface Filter {
  readonly key: string
  readonly label: string
  readonly fits: (line: StationLine) => boolean
}

/** What may be missing at a station and matters to a courier, by the key of its column. */
const MISSABLE = ['hours', 'amenities', 'lng', 'address', 'phone'] as const
const POSITION = copy.position

export function filtersOf({ columns }: StationTable): readonly Filter[] {
  const heading = (key: string): string =>
    key === 'lng' ? POSITION : (columns.find(column => column.key === key)?.heading ?? '')
  return [
    { key: 'all', label: copy.all, fits: () => true },
    ...MISSABLE.filter(key => columns.some(column => column.key === key)).map(key => ({
      key: `lacks-${key}`,
      label: copy.lacks(heading(key)),
      fits: ({ cells }: StationLine) => (cells[key] ?? '') === '',
    })),
    { key: 'unread', label: copy.unread, fits: ({ hours }) => hours !== null && hours.doubt !== null },
    { key: 'unchecked', label: copy.unchecked, fits: ({ cells }) => (cells.checked ?? '') === '' },
    { key: 'twins', label: copy.twins, fits: ({ twins }) => twins.length > 0 },
    { key: 'trouble', label: copy.trouble, fits: ({ notices }) => notices.length > 0 },
  ]
}

export const matches = ({ cells }: StationLine, words: string): boolean => {
  const parts = words.trim().toLowerCase().split(/\s+/)
  const text = Object.values(cells).join(' ').toLowerCase()
  return parts.every(part => text.includes(part))
}
