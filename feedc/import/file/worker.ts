import { createRequire } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'
import { err, type Result } from '@core/result'
import type { Refusal } from './Refusal'

/** Runs in the thread that readSafely starts: one document in, one message out. Only the reader it needs is loaded. */
const { reader, bytes } = workerData as { reader: string; bytes: Uint8Array }
const { read } = createRequire(import.meta.url)(reader) as { read(bytes: Uint8Array): Promise<Result<unknown, Refusal>> }

read(bytes).then(
  reading => parentPort?.postMessage(reading),
  // the libraries throw whatever they stumble over
  () => parentPort?.postMessage(err('damaged')),
)
