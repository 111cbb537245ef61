import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const DAY_MS = 86_400_000
const shanghaiDay = (ms: number): string => new Date(ms + 8 * 3_600_000).toISOString().slice(0, 10)

/** Something an editor does to a content folder, on a day. All of it is made up; each leaves content without errors. */
export type Edit = (dir: string, nowMs: number) => void

/** A whole issue as long as the real ones, so many days ago. */
export const addBulletin =
  (daysAgo: number, articles = 7): Edit =>
  (dir, nowMs) => {
    const day = shanghaiDay(nowMs - daysAgo * DAY_MS)
    const folder = join(dir, 'bulletins', day)
    mkdirSync(folder, { recursive: true })
    const source = `{ name: 编的简报, url: , date: ${day}, kind: 官方 }`
    writeFileSync(
      join(folder, 'issue.yaml'),
      `id: ${day}\ntitle: 编的简报\nissuer: 编的编辑部\ndate: ${day}\nsource: ${source}\n`,
    )
    for (let at = 1; at <= articles; at += 1) {
      const head = `title: 编的：${day} 第 ${at} 篇\nsummary: 编的摘要。\ntopics: [关爱]\nrank: ${at}`
      const body = Array.from({ length: 3 }, (_, part) => `编的第 ${part + 1} 段，${'给测试看的，不是真事。'.repeat(12)}`).join(
        '\n\n',
      )
      writeFileSync(join(folder, `0${at}-made-up.md`), `---\n${head}\n---\n\n${body}\n`)
    }
  }

export const addAlert: Edit = (dir, nowMs) => {
  const day = shanghaiDay(nowMs)
  const text = `---
sent: ${day}T00:00:00+08:00
msgType: Alert
severity: Severe
urgency: Immediate
certainty: Observed
headline: 编的预警：先别付钱
effective: ${day}T00:00:00+08:00
expires: ${shanghaiDay(nowMs + 30 * DAY_MS)}T00:00:00+08:00
areaDesc: 上海市
source: { name: 编的来源, url: , date: ${day}, kind: 通用 }
---

## 说明

编的说明。
`
  writeFileSync(join(dir, `alerts/made-up-${day}.md`), text)
}

/** So many new rows at the end of the table, in districts that it has. */
export const addStations =
  (count: number): Edit =>
  dir => {
    const file = join(dir, 'stations.csv')
    const table = readFileSync(file, 'utf8').trimEnd()
    const places = table
      .split('\n')
      .slice(1)
      .map(row => row.split(','))
      .filter(([, , , , , , , lng]) => lng)
    const rows = Array.from({ length: count }, (_, at) => {
      const [, , , district, subdistrict, , , lng, lat] = places[at % places.length]!
      const spot = [Number(lng).toFixed(4), Number(lat).toFixed(4)]
      return `ED-${at + 1},编的第${at + 1}站,小哥驿站,${district},${subdistrict},,编的地标${at + 1},${spot},街道,每日8:00-20:00,,空调、饮水,,,,,,编的来源,,2024-12,通用,`
    })
    writeFileSync(file, `${[table, ...rows].join('\n')}\n`)
  }

/** An appid that somebody checked, on the list and behind a door. */
export const addAppId: Edit = dir => {
  const config = join(dir, 'feed.yaml')
  writeFileSync(config, readFileSync(config, 'utf8').replace(/appids: \[.*\]/, 'appids: [wx0123456789abcdef]'))
  for (const door of readdirSync(join(dir, 'enrolment')).filter(name => name.startsWith('channel-'))) {
    const file = join(dir, 'enrolment', door)
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^appid:.*$/m, 'appid: wx0123456789abcdef'))
  }
}

/** The newest issue goes, and what other records say of its articles. */
export const removeBulletin: Edit = dir => {
  const newest = readdirSync(join(dir, 'bulletins')).sort().at(-1)
  if (newest === undefined) return
  rmSync(join(dir, 'bulletins', newest), { recursive: true })
  for (const folder of ['guides', 'enrolment']) unlink(join(dir, folder), new RegExp(`articles: \\[[^\\]]*${newest}[^\\]]*\\]`))
}

export const removeAlert: Edit = dir => {
  const [first] = readdirSync(join(dir, 'alerts')).sort()
  if (first !== undefined) rmSync(join(dir, 'alerts', first))
}

/** The first row goes, and what articles say of it. */
export const removeStation: Edit = dir => {
  const file = join(dir, 'stations.csv')
  const [head, gone, ...rows] = readFileSync(file, 'utf8').trimEnd().split('\n')
  writeFileSync(file, `${[head, ...rows].join('\n')}\n`)
  const id = gone?.split(',')[0] ?? ''
  for (const issue of readdirSync(join(dir, 'bulletins')))
    unlink(join(dir, 'bulletins', issue), new RegExp(`stations: \\[[^\\]]*${id}[^\\]]*\\]`))
}

/** Empties the lists of ids that name what is gone. */
function unlink(folder: string, list: RegExp): void {
  for (const name of readdirSync(folder)) {
    const file = join(folder, name)
    const text = readFileSync(file, 'utf8')
    const without = text.replace(list, words => words.replace(/\[.*\]/, '[]'))
    if (without !== text) writeFileSync(file, without)
  }
}
