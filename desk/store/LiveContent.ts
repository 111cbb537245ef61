import { join } from 'node:path'
import { dayOf } from '@core/time/shanghaiTime'
import { type CheckedContent, checkContent } from '@feedc/checkContent'
import type { Content } from '@feedc/content/Content'
import { ReadMemory } from '@feedc/content/ReadMemory'
import { type ReadContent, readContent } from '@feedc/content/readContent'
import { fileState, folderState } from '@feedc/preview/watch'

/** What hardly ever changes, and the table of stations is read by. */
export type Surroundings = Pick<Content, 'config' | 'city' | 'holidays' | 'districts' | 'places'>
const OF_SURROUNDINGS = ['feed.yaml', 'city.yaml', 'holidays.yaml', 'districts.geojson', 'places.csv']

/** The content folder as it was last read; read again only when a file of it changed, or the day. */
export class LiveContent {
  private readonly memory = new ReadMemory()
  private state = ''
  private known: ReadContent | null = null
  private checked: CheckedContent | null = null
  private around: { readonly state: string; readonly known: Surroundings | null } = { state: '', known: null }

  constructor(
    private readonly dir: string,
    private readonly nowMs: () => number,
  ) {}

  get content(): Content {
    this.forgetIfChanged()
    this.known ??= readContent(this.dir, dayOf(this.nowMs()), { memory: this.memory })
    return this.known.content
  }

  /** With every rule: what `feedc check` says. */
  get check(): CheckedContent {
    this.forgetIfChanged()
    this.checked ??= checkContent(this.dir, this.nowMs(), null, { memory: this.memory })
    return this.checked
  }

  /** With some files as they would be: nothing is written. */
  checkWith = (laid: ReadonlyMap<string, Uint8Array | null>): CheckedContent =>
    checkContent(this.dir, this.nowMs(), null, { memory: this.memory, laid })

  /** Another word for another content, or another day. */
  get stamp(): string {
    this.forgetIfChanged()
    return this.state
  }

  /** Kept while nobody touches those files, however often a station is saved. */
  get surroundings(): Surroundings {
    const state = OF_SURROUNDINGS.map(file => fileState(join(this.dir, file))).join()
    if (state !== this.around.state) this.around = { state, known: this.content }
    return this.around.known!
  }

  private forgetIfChanged(): void {
    const state = `${dayOf(this.nowMs())} ${folderState(this.dir)}`
    if (state === this.state) return
    this.state = state
    this.known = null
    this.checked = null
  }
}
