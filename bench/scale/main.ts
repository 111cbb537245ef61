/**
 * npm run bench:scale — 368 invented cities with 184,000 stations: what compiling them takes, and what a courier and the servers
 * behind 10,000,000 of them have to carry. Prints the tables of docs/scale.md. `-- 10`: the largest and every tenth city alone.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cli } from '@feedc/cli'
import { type CityBytes, measureCity } from './measureCity'
import { writeCity } from './writeCity'

const CITIES = 368
const STATIONS = 184_000
const LARGEST = 20_000
const COURIERS = 10_000_000
const STARTS = 6
/** What a phone fetches beside stations: the index as it is, and on the first day, gzipped, news, alerts and enrolment of 2026-11-29. */
const INDEX = 1431
const OTHER_PARTS = 33_219
const STEP = Number(process.argv[2] ?? 1)
const DISTRICTS = ['甲区', '乙区', '丙区', '丁区', '戊区', '己县', '庚县', '辛市', '壬市', '癸市']

/** A few large cities and many small ones, as cities are. */
function sizes(): readonly number[] {
  const of = (power: number): number[] => Array.from({ length: CITIES }, (_, at) => Math.round(LARGEST / (at + 1) ** power))
  const sum = (all: readonly number[]): number => all.reduce((total, each) => total + each, 0)
  let [flat, steep] = [0.5, 1.5]
  for (let step = 0; step < 40; step += 1) {
    const middle = (flat + steep) / 2
    if (sum(of(middle)) > STATIONS) flat = middle
    else steep = middle
  }
  const all = of(flat)
  all[1]! += STATIONS - sum(all)
  return all
}

const say = (line: string): void => void process.stdout.write(`${line}\n`)
const kb = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`

async function main(): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'scale-'))
  const measured: CityBytes[] = []
  let [compileMs, cpuMs] = [0, 0]
  try {
    for (const [at, stations] of sizes().entries()) {
      if (at % STEP !== 0) continue
      const prefix = `C${String.fromCharCode(65 + Math.floor(at / 26), 65 + (at % 26))}`
      const shape = {
        seed: at + 1,
        stations,
        prefix,
        west: 100 + (at % 20),
        south: 22 + Math.floor(at / 20),
        districts: DISTRICTS,
      }
      const features = writeCity(`${work}/content`, shape)
      const errors: string[] = []
      const io = {
        out: (line: string) => void (line.includes('错误') && errors.push(line)),
        err: (line: string) => void errors.push(line),
        nowMs: Date.now,
        env: {},
      }
      const [before, cpu] = [performance.now(), process.cpuUsage()]
      const exit = await cli(['build', `${work}/content`, '--out', `${work}/feed`], io)
      compileMs += performance.now() - before
      const used = process.cpuUsage(cpu)
      cpuMs += (used.user + used.system) / 1000
      if (exit !== 0) throw new Error(`city ${at}: exit ${exit} ${errors.slice(0, 3).join(' ')}`)
      measured.push(measureCity(features))
      rmSync(`${work}/content`, { recursive: true })
    }
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
  const peakMb = process.resourceUsage().maxRSS / 1024
  const compiled = measured.reduce((sum, each) => sum + each.stations, 0)
  say(
    `${measured.length} cities, ${compiled} stations: compiled in ${(compileMs / 1000).toFixed(1)} s (${(cpuMs / 1000).toFixed(1)} s of CPU), at most ${peakMb.toFixed(0)} MB`,
  )
  say('')
  say('| city | stations | cells | stations part | first list | whole city | one station changed |')
  say('|---|---|---|---|---|---|---|')
  for (const [name, each] of [
    ['largest', measured[0]!],
    ['next', measured[1]!],
    ['middle', measured[measured.length >> 1]!],
    ['smallest', measured[measured.length - 1]!],
  ] as const)
    say(
      `| ${name} | ${each.stations} | ${each.cells} | ${kb(each.part)} | ${kb(each.part + each.first)} | ${kb(each.all)} | ${kb(each.changed)} |`,
    )
  const share = (of: (each: CityBytes) => number): number =>
    measured.reduce((sum, each) => sum + of(each) * (each.stations / compiled), 0)
  const [first, changed, files] = [
    share(each => each.part + each.first),
    share(each => each.changed),
    measured.reduce((sum, each) => sum + each.files, 0),
  ]
  const firstDay = INDEX * STARTS + OTHER_PARTS + first
  say('')
  say(
    `a courier, couriers spread as stations are: first day ${kb(firstDay)} before the list and the rest of the feed are there, quiet day ${kb(INDEX * STARTS)}, a day on which one station changed ${kb(INDEX * STARTS + changed)}`,
  )
  say(
    `${COURIERS} couriers: quiet day ${(COURIERS * STARTS) / 1e6} million requests, ${((COURIERS * STARTS * INDEX) / 1e9).toFixed(0)} GB; a day on which every city changed one station ${((COURIERS * (STARTS + 2)) / 1e6).toFixed(0)} million, ${((COURIERS * (STARTS * INDEX + changed)) / 1e9).toFixed(0)} GB; busiest second ${Math.round((0.2 * COURIERS * STARTS) / 3600)}`,
  )
  say(`files at rest ${files + CITIES * 4}`)
}

void main()
