import { type Interest, NO_INTEREST } from '@core/courier/interest'
import type { Trust } from '@core/feed/trust'
import type { PartName } from '@core/feed/wire/index'
import { err, ok } from '@core/result'
import { openBundle } from '@core/sync/bundled'
import type { Prefetched, SyncEvent, SyncPorts, Unreachable } from '@core/sync/ports'
import type { TestFeed } from './signedFeed'

type Answer = Uint8Array | Unreachable

/** What of the packaged feed the package holds, when it doesn't hold all of it. */
export interface Carried {
  readonly trimmed: readonly PartName[]
  part(name: PartName, whole: unknown): unknown
}

/** An in-memory phone and server. Real behaviour, no mocks: what the test serves, fills up or kills decides what happens. */
export class FakePhone {
  nowMs = Date.parse('2026-11-24T08:00:00+08:00')
  /** File name → what the server answers; what isn't named is a 404. */
  served = new Map<string, Answer>()
  /** The server's own clock; null: it doesn't say. */
  serverMs: number | null = null
  readonly asked: string[] = []
  readonly events: SyncEvent[] = []
  files = new Map<string, string>()
  keys = new Map<string, string>()
  isFull = false
  prefetched: Prefetched | null = null
  interest: Interest = NO_INTEREST
  /** How often long work let others have their turn. */
  pauses = 0
  /** Writes that still happen before the phone is switched off; the others never land. */
  writesLeft = Number.POSITIVE_INFINITY
  readonly ports: { -readonly [K in keyof SyncPorts]: SyncPorts[K] }

  /** `packaged`: the feed that came with the app. */
  constructor(trust: Trust, packaged: TestFeed, carried: Carried = { trimmed: [], part: (_, whole) => whole }) {
    const bundled = openBundle({
      index: packaged.index,
      trimmed: carried.trimmed,
      loadPart: name => carried.part(name, JSON.parse(textOf(packaged.files.get(packaged.index.parts[name].path)))),
    })
    this.ports = {
      trust,
      bundled,
      storage: {
        hasPart: path => this.files.has(path),
        readPart: path => this.files.get(path) ?? null,
        writePart: async (path, bytes) => this.write(() => void this.files.set(path, textOf(bytes))),
        keepParts: async paths =>
          void this.write(() => {
            this.files = new Map([...this.files].filter(([path]) => paths.includes(path)))
          }),
        readPointer: () => this.read('pointer'),
        writePointer: pointer => this.write(() => void this.keys.set('pointer', JSON.stringify(pointer))),
        readFloors: () => [this.read('floor')],
        writeFloor: floor => this.write(() => void this.keys.set('floor', JSON.stringify(floor))),
      },
      fetchFile: async (name, { maxBytes }) => {
        this.asked.push(name)
        const answer = this.served.get(name) ?? 'bad_status'
        if (typeof answer === 'string') return err(answer)
        return answer.length > maxBytes ? err('too_large') : ok({ bytes: answer, servedAtMs: this.serverMs })
      },
      prefetched: async () => this.prefetched,
      interest: () => this.interest,
      nowMs: () => this.nowMs,
      pause: async () => {
        this.pauses += 1
      },
      log: event => void this.events.push(event),
    }
  }

  serve({ files }: Pick<TestFeed, 'files'>): void {
    this.served = new Map(files)
  }

  /** Switched off and on again, with what it had written. */
  restart(trust: Trust, packaged: TestFeed, carried?: Carried): FakePhone {
    const again = new FakePhone(trust, packaged, carried)
    again.files = new Map(this.files)
    again.keys = new Map(this.keys)
    again.served = this.served
    return again
  }

  private read(key: string): unknown {
    const text = this.keys.get(key)
    return text === undefined ? null : JSON.parse(text)
  }

  private write(work: () => void): boolean {
    if (this.isFull) return false
    this.writesLeft -= 1
    if (this.writesLeft >= 0) work()
    return true
  }
}

const textOf = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString()
