import { useCallback, useEffect, useState } from 'react'

interface Undo<T> {
  readonly value: T
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** One step that can be taken back. */
  set(next: T): void
  /** Starts anew from something that came from elsewhere: nothing to take back. */
  reset(next: T): void
  undo(): void
  redo(): void
}

const MOST = 200

interface Steps<T> {
  readonly past: readonly T[]
  readonly now: T
  readonly next: readonly T[]
}

/** A value whose every change can be taken back, and Ctrl Z / Ctrl Y for it while focus isn't in a text field of its own. */
export function useUndo<T>(first: T): Undo<T> {
  const [steps, setSteps] = useState<Steps<T>>({ past: [], now: first, next: [] })
  const set = useCallback((now: T) => setSteps(old => ({ past: [...old.past, old.now].slice(-MOST), now, next: [] })), [])
  const reset = useCallback((now: T) => setSteps({ past: [], now, next: [] }), [])
  const undo = useCallback(() => setSteps(back), [])
  const redo = useCallback(() => setSteps(forth), [])
  useUndoKeys(undo, redo)
  return { value: steps.now, canUndo: steps.past.length > 0, canRedo: steps.next.length > 0, set, reset, undo, redo }
}

function back<T>(steps: Steps<T>): Steps<T> {
  const now = steps.past.at(-1)
  return now === undefined ? steps : { past: steps.past.slice(0, -1), now, next: [steps.now, ...steps.next] }
}

function forth<T>(steps: Steps<T>): Steps<T> {
  const [now, ...next] = steps.next
  return now === undefined ? steps : { past: [...steps.past, steps.now], now, next }
}

/** Ctrl Z and Ctrl Y, while focus is in no text field of its own. */
export function useUndoKeys(undo: () => void, redo: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const isTyping = event.target instanceof HTMLElement && event.target.matches('input:not([type=checkbox]), textarea')
      if (!(event.ctrlKey || event.metaKey) || isTyping) return
      const key = event.key.toLowerCase()
      if (key === 'z' && !event.shiftKey) undo()
      else if (key === 'y' || (key === 'z' && event.shiftKey)) redo()
      else return
      event.preventDefault()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [undo, redo])
}
