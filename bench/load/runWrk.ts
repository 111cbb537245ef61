import { run } from '../../scripts/run'

/** What wrk saw over one run. */
export interface Load {
  readonly perSecond: number
  /** On the wire, headers and all, of one answer. */
  readonly bytesEach: number
  /** From asking to having it, milliseconds. */
  readonly p50: number
  readonly p90: number
  readonly p99: number
  readonly max: number
  /** Broken connections, timeouts, and answers that were neither 2xx nor 3xx. */
  readonly errors: number
}

export interface Ask {
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  readonly connections: number
  readonly seconds: number
  /** A Lua script and its arguments; without one, the address is asked for as it is. */
  readonly script?: readonly [string, ...string[]]
}

/** One thread of wrk, connections kept alive, as fast as answers come. */
export async function runWrk({
  url,
  headers = {},
  connections,
  seconds,
  script: [script, ...scriptArgs] = ['bench/load/report.lua'],
}: Ask): Promise<Load> {
  const named = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`])
  const args = ['-t1', `-c${connections}`, `-d${seconds}s`, '-s', script, ...named, url, '--', ...scriptArgs]
  const { code, output } = await run('wrk', args)
  const line = output.match(/^LOAD (.*)$/m)?.[1]
  if (code !== 0 || line === undefined) throw new Error(`wrk ${args.join(' ')}: ${output.trim()}`)
  const seen = JSON.parse(line) as Record<'requests' | 'us' | 'bytes' | 'errors' | 'p50' | 'p90' | 'p99' | 'max', number>
  return {
    perSecond: (seen.requests / seen.us) * 1e6,
    bytesEach: seen.bytes / seen.requests,
    p50: seen.p50 / 1000,
    p90: seen.p90 / 1000,
    p99: seen.p99 / 1000,
    max: seen.max / 1000,
    errors: seen.errors,
  }
}
