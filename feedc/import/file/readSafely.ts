import { cpuUsage } from 'node:process'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { err, type Result } from '@core/result'
import type { Reading } from '@feedc/import/bulletin/Reading'
import type { Sheet } from '@feedc/import/stations/Sheet'
import { LIMITS, type Refusal } from './Refusal'

export interface Readings {
  docx: Reading
  pdf: Reading
  xlsx: Sheet
  docxList: Sheet
}

const pathOf = (file: string): string => fileURLToPath(new URL(file, import.meta.url))
const READER: Record<keyof Readings, string> = {
  docx: pathOf('../word/readDocx.ts'),
  pdf: pathOf('../pdf/readPdf.ts'),
  xlsx: pathOf('../excel/readXlsx.ts'),
  docxList: pathOf('../word/readDocxList.ts'),
}
/** tsx teaches the new thread TypeScript; its own --import does not reach threads on Node 20. */
const BOOT = `require('tsx/cjs/api').register(); require(${JSON.stringify(pathOf('./worker.ts'))})`

const WATCH_MS = 50

/**
 * Unpacks and reads a document in a thread of its own, with a bound on time and memory: a file that was made to hang or
 * to fill the memory costs a few seconds and a sentence, never the program.
 */
export function readSafely<K extends keyof Readings>(kind: K, bytes: Uint8Array): Promise<Result<Readings[K], Refusal>> {
  return new Promise(resolve => {
    const worker = new Worker(BOOT, {
      eval: true,
      workerData: { reader: READER[kind], bytes },
      resourceLimits: { maxOldGenerationSizeMb: LIMITS.heapMb },
      stdout: true,
      stderr: true,
    })
    const settle = (result: Result<Readings[K], Refusal>): void => {
      clearInterval(watch)
      void worker.terminate()
      resolve(result)
    }
    // work done, not time passed: a computer that is busy elsewhere must not refuse a good file
    const startMs = performance.now()
    const before = cpuUsage()
    const watch = setInterval(() => {
      const { user, system } = cpuUsage(before)
      const isStuck = performance.now() - startMs > LIMITS.waitMs
      if ((user + system) / 1000 > LIMITS.workMs || isStuck) settle(err('too_slow'))
    }, WATCH_MS)
    worker.once('message', settle)
    worker.once('error', fault => settle(err(isOutOfMemory(fault) ? 'zip_bomb' : 'damaged')))
    worker.once('exit', () => settle(err('damaged')))
  })
}

const isOutOfMemory = (fault: unknown): boolean =>
  typeof fault === 'object' && fault !== null && 'code' in fault && fault.code === 'ERR_WORKER_OUT_OF_MEMORY'
