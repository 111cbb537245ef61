import type { CourierPort } from '@/store/courierPort'

export interface CourierDisk extends CourierPort {
  /** What storage holds, and what of a newer app lies beside it. */
  stored: unknown
  aside: unknown
  isFull: boolean
  readonly notes: string[]
}

/** A phone's storage for what is the courier's own, in memory. */
export function courierPort(stored: unknown = null, aside: unknown = null): CourierDisk {
  const copyOf = (value: unknown): unknown => (value === null ? null : JSON.parse(JSON.stringify(value)))
  const disk: CourierDisk = {
    stored,
    aside,
    isFull: false,
    notes: [],
    read: () => copyOf(disk.stored),
    write: state => !disk.isFull && Boolean(Object.assign(disk, { stored: copyOf(state) })),
    readAside: () => copyOf(disk.aside),
    writeAside: left => !disk.isFull && Boolean(Object.assign(disk, { aside: copyOf(left) })),
    note: (what, code) => void disk.notes.push(`${what} ${code}`),
  }
  return disk
}
