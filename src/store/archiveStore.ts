import type { Article } from '@core/feed/types'
import type { PartRef } from '@core/feed/wire/index'
import type { SyncPorts } from '@core/sync/ports'
import { createStore } from 'zustand'
import { syncCode } from './syncCode'

export interface ArchiveState {
  /** Older articles read since the app was opened, by the name of their page. */
  readonly pages: Readonly<Record<string, readonly Article[]>>
  /** How the last page that was asked for went; a failure stands until the next one is asked for. */
  readonly status: 'idle' | 'fetching' | 'offline' | 'refused'
  /** Reads the newest page of `archive` that isn't read yet: from the phone, else from the server. */
  readNext(archive: readonly PartRef[]): Promise<void>
  /** Reads page after page until one holds the article; `'kept'` asks no network. */
  find(id: string, archive: readonly PartRef[], where: 'kept' | 'anywhere'): Promise<void>
}

/** Issues older than the news part: fetched when a courier reaches them, one page at a time, and kept by sync. */
export const createArchiveStore = (ports: SyncPorts, code = syncCode) =>
  createStore<ArchiveState>()((set, get) => {
    const isUnread = ({ path }: PartRef): boolean => get().pages[path] === undefined

    /** False when it couldn't be had; the pages read before stay. */
    const read = async (ref: PartRef): Promise<boolean> => {
      set({ status: 'fetching' })
      const page = await (await code())?.fetchArchive(ports, ref)
      if (!page) set({ status: 'offline' })
      else if (page.ok) set({ status: 'idle', pages: { ...get().pages, [ref.path]: page.value } })
      else set({ status: page.error.kind === 'rejected' ? 'refused' : 'offline' })
      return page?.ok === true
    }

    return {
      pages: {},
      status: 'idle',
      async readNext(archive) {
        const next = archive.find(isUnread)
        if (next && get().status !== 'fetching') await read(next)
      },
      async find(id, archive, where) {
        if (get().status === 'fetching') return
        for (const ref of archive.filter(isUnread)) {
          if (where === 'kept' && ports.storage.readPart(ref.path) === null) continue
          if (!(await read(ref)) || get().pages[ref.path]?.some(article => article.id === id)) return
        }
      },
    }
  })
