import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname } from 'node:path'
import { err, ok, type Result } from '@core/result'

export interface Holder {
  readonly pid: number
  readonly host: string
  readonly startedAt: string
}

/** Takes the file for this process until the answer is called. Errors: who has it. What a killed one left behind is taken over. */
export function takeLock(file: string, startedAt: string): Result<() => void, Holder> {
  const mine: Holder = { pid: process.pid, host: hostname(), startedAt }
  mkdirSync(dirname(file), { recursive: true })
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      writeFileSync(file, JSON.stringify(mine), { flag: 'wx' })
      return ok(() => rmSync(file, { force: true }))
    } catch (fault) {
      if ((fault as NodeJS.ErrnoException).code !== 'EEXIST') throw fault
      const holder = holderIn(file)
      if (holder && isAlive(holder)) return err(holder)
      rmSync(file, { force: true })
    }
  }
  return err(holderIn(file) ?? mine)
}

function holderIn(file: string): Holder | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder
  } catch {
    return null
  }
}

/** On another machine nobody can tell: then it counts as alive. A process that got our number after a restart isn't the holder. */
function isAlive({ pid, host }: Holder): boolean {
  if (host !== hostname()) return true
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'EPERM'
  }
}
