import { spawn } from 'node:child_process'
import { environmentOf, type Outputs } from '../config/outputs'

export interface Outcome {
  readonly code: number
  readonly output: string
  readonly seconds: number
}

/** Runs a command, keeps its output, and never throws: a failed check is a value with its words. */
export function run(command: string, args: readonly string[], env: Record<string, string> = {}): Promise<Outcome> {
  const startedMs = performance.now()
  return new Promise(resolve => {
    const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
    const chunks: Buffer[] = []
    child.stdout.on('data', chunk => chunks.push(chunk))
    child.stderr.on('data', chunk => chunks.push(chunk))
    const done = (code: number): void =>
      resolve({ code, output: Buffer.concat(chunks).toString(), seconds: (performance.now() - startedMs) / 1000 })
    child.on('error', error => {
      chunks.push(Buffer.from(String(error)))
      done(127)
    })
    child.on('close', code => done(code ?? 1))
  })
}

/** `node --import tsx FILE …`, the way every script and command of ours is run. */
export const tsx = (file: string, ...args: string[]): Promise<Outcome> =>
  run(process.execPath, ['--import', 'tsx', file, ...args])

/** Taro writes progress for a person; the log matters only when the build fails. */
export const taro = (type: 'weapp' | 'h5', outputs: Outputs): Promise<Outcome> =>
  run(process.execPath, ['node_modules/@tarojs/cli/bin/taro', 'build', '--type', type], {
    NODE_ENV: 'production',
    TARO_ENV: type,
    ...environmentOf(outputs),
  })

/** The page, with words before its scripts have come, and made installable. */
export async function h5Page(outputs: Outputs): Promise<Outcome> {
  const built = await taro('h5', outputs)
  if (built.code !== 0) return built
  const first = await tsx('scripts/webPage.ts', outputs.h5, outputs.bundled)
  if (first.code !== 0) return first
  const made = await tsx('scripts/installable.ts', outputs.h5)
  return { ...made, seconds: built.seconds + first.seconds + made.seconds }
}
