import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tsx } from '../../scripts/run'
import { type BenchRow, milliseconds } from '../row'
import { writeSyntheticContent } from '../syntheticContent'

const BUDGET_MS = 2000
const WHAT = 'feedc build, 2,000 stations + 1,000 articles, the whole command'

/** docs/design.md §9: the compiler's time over invented content, and the same bytes from the same input. */
export async function rows(): Promise<readonly BenchRow[]> {
  if (!existsSync('feedc/main.ts')) return [{ what: WHAT, budget: '≤ 2 s', measured: 'no compiler yet', naive: '—', holds: null }]
  const dir = mkdtempSync(join(tmpdir(), 'feedc-bench-'))
  try {
    writeSyntheticContent(`${dir}/content`, 2000, 1000)
    const build = (out: string) => tsx('feedc/main.ts', 'build', `${dir}/content`, '--out', `${dir}/${out}`)
    const first = await build('first')
    const second = await build('second')
    if (first.code !== 0)
      return [
        { what: WHAT, budget: '≤ 2 s', measured: `exit ${first.code}: ${firstLine(first.output)}`, naive: '—', holds: false },
      ]
    const ms = Math.min(first.seconds, second.seconds) * 1000
    const isSame = digest(`${dir}/first`) === digest(`${dir}/second`)
    return [
      { what: WHAT, budget: '≤ 2 s', measured: milliseconds(ms), naive: '—', holds: ms <= BUDGET_MS },
      {
        what: 'feedc build, same input twice',
        budget: 'same parts',
        measured: isSame ? 'same parts' : 'parts differ',
        naive: '—',
        holds: isSame,
      },
    ]
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

/** Of the parts: the index is signed with the time of the build. */
function digest(dir: string): string {
  const hash = createHash('sha256')
  for (const file of readdirSync(dir).sort()) if (file !== 'index.json') hash.update(file).update(readFileSync(join(dir, file)))
  return hash.digest('hex')
}

const firstLine = (text: string): string => text.trim().split('\n')[0]?.slice(0, 100) ?? ''
