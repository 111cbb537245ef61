import { publishCopy as copy } from './copy'

const TICK_MS = 1000
/** The same words again only as often as somebody starts to wonder. */
const AGAIN_EVERY = 5

export interface Progress {
  /** What is going on from now on. */
  at(label: string): void
  stop(): void
}

type Every = (ms: number, work: () => void) => () => void

const realEvery: Every = (ms, work) => {
  const timer = setInterval(work, ms)
  return () => clearInterval(timer)
}

/** Says what goes on, once it has gone on for a second: quick work stays quiet, and nobody looks at a silent screen. */
export function startProgress(say: (line: string) => void, every: Every = realEvery): Progress {
  let label = ''
  let seconds = 0
  let said = { label: '', seconds: 0 }
  const stop = every(TICK_MS, () => {
    seconds += 1
    if (label === said.label && seconds - said.seconds < AGAIN_EVERY) return
    said = { label, seconds }
    say(copy.stillAt(label, seconds))
  })
  return {
    at: next => {
      label = next
    },
    stop,
  }
}
