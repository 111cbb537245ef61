import { execFileSync, spawnSync } from 'node:child_process'
import type { Vector } from './vector'

const SUITE = 'examples/python-client/conformance.py'

/** The first Python here that has its cryptography: the one on the path, else Debian's. */
const PYTHON = ['python3', '/usr/bin/python3'].find(each => spawnSync(each, ['-c', 'import cryptography']).status === 0)
export const python = (): string => PYTHON ?? 'python3'

/** Why the second client can't run here; null when it can. */
export const whyNoPython = (): string | null =>
  PYTHON ? null : '这里没有 python3-cryptography，第二个客户端没有运行。装上：apt-get install -y python3-cryptography'

/** What the second client answers to each vector, in one process. */
export function pythonAnswers(vectors: readonly Vector[]): readonly Record<string, unknown>[] {
  const input = vectors.map(vector => JSON.stringify(vector)).join('\n')
  const output = execFileSync(python(), [SUITE, 'answer'], { input, maxBuffer: 2 ** 30, encoding: 'utf8' })
  return output
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Record<string, unknown>)
}

/** Runs the suite as a stranger would; what it printed, and whether all of it passed. */
export function runVectors(): { readonly isGreen: boolean; readonly output: string } {
  const { status, stdout, stderr } = spawnSync(python(), [SUITE], { encoding: 'utf8' })
  return { isGreen: status === 0, output: stdout + stderr }
}
