import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Stage } from './stage'

export interface Ran {
  readonly exit: number
  readonly output: string
  readonly seconds: number
}

/** Commands that go on until somebody ends them: they are well when they say where they are, and somebody answers there. */
const SERVES = /^npm start$|^npm run inbox$|^npm run desk$|feedc -- preview$/
/** Both builds after one another took 350 s on two cores that others used too. */
const PATIENCE_MS = 900_000

/** One line in bash, with what the lines before it exported, in the copy of the project. */
export function runLine(stage: Stage, command: string): Promise<Ran> {
  const state = join(stage.copy, '..', 'exported')
  const script = `[ -f ${state} ] && . ${state}; cd ${stage.copy}; ${command}\ncode=$?; export -p | grep -E ' (NUANFENG|DATABASE|AWS|FEEDC)_' > ${state}; exit $code`
  const startedMs = performance.now()
  return new Promise(resolve => {
    const child = spawn('bash', ['-c', script], { env: stage.env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    const end = (): void => {
      try {
        process.kill(-(child.pid ?? 0), 'SIGKILL')
      } catch {
        // It ended by itself.
      }
    }
    const timer = setTimeout(end, PATIENCE_MS)
    const take = async (chunk: Buffer): Promise<void> => {
      output += chunk.toString()
      const [url] = SERVES.test(command) ? (/http:\/\/(?:localhost|127\.0\.0\.1):\d+/.exec(output) ?? []) : []
      if (url === undefined) return
      const answered = await fetch(url).then(
        answer => answer.status,
        () => 0,
      )
      if (answered > 0) done(0)
    }
    const done = (exit: number): void => {
      clearTimeout(timer)
      end()
      resolve({ exit, output, seconds: (performance.now() - startedMs) / 1000 })
    }
    child.stdout.on('data', chunk => void take(chunk))
    child.stderr.on('data', chunk => void take(chunk))
    child.on('close', code => done(code ?? 124))
  })
}
