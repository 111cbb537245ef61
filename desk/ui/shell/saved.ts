import { create } from 'zustand'

/** What is said at the top of every page about the words somebody typed. It stays: a toast that is gone says nothing. */
type SavedState =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: Date }
  /** Not on the server; still in this page. */
  | { readonly kind: 'unsaved'; readonly why: string }

interface Saved {
  readonly state: SavedState
  saving(): void
  saved(): void
  failed(why: string): void
}

export const useSaved = create<Saved>()(set => ({
  state: { kind: 'untouched' },
  saving: () => set({ state: { kind: 'saving' } }),
  saved: () => set({ state: { kind: 'saved', at: new Date() } }),
  failed: why => set({ state: { kind: 'unsaved', why } }),
}))
