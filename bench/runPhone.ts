import { execFile } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import type { Timings } from './phone/timing'

const OUT = '.cache/bench'
const execute = promisify(execFile)

export interface PhoneTimings {
  readonly jit: Timings
  /** A stand-in for iOS, which runs a mini-program's logic without JIT. */
  readonly jitless: Timings
}

/** Bundles a program of bench/phone as a build would, and runs it in a fresh process with and without JIT. */
export async function runPhone(program: string): Promise<PhoneTimings> {
  mkdirSync(OUT, { recursive: true })
  const outfile = `${OUT}/${program}.cjs`
  await build({
    entryPoints: [`bench/phone/${program}.ts`],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'es2020',
    minify: true,
  })
  return { jit: await timingsOf([outfile]), jitless: await timingsOf(['--jitless', '--no-warnings', outfile]) }
}

async function timingsOf(args: readonly string[]): Promise<Timings> {
  const { stdout } = await execute(process.execPath, args, { maxBuffer: 1 << 20 })
  return JSON.parse(stdout) as Timings
}
