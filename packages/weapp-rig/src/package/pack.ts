import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

export interface PackReport {
  /** Bytes as WeChat's own packer counts them, by package; '' is the main one. */
  readonly packages: Readonly<Record<string, number>>
  /** Every packed file: its bytes and its package. */
  readonly files: Readonly<Record<string, { readonly bytes: number; readonly package: string }>>
  /** Its code-quality report: the names of the checks that failed. */
  readonly failedChecks: readonly string[]
}

interface WorkerReport {
  failure?: string
  errors: string[]
  files: Record<string, { bytes: number; subPackage: string | null }>
  quality: { name: string; success: boolean }[]
}

const self = fileURLToPath(import.meta.url)
const here = path.dirname(self)
/** Compiled when installed, TypeScript in the repository. */
const WORKER = self.endsWith('.ts')
  ? ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href, path.join(here, 'packWorker.ts')]
  : [path.join(here, 'packWorker.js')]

/** Runs WeChat's packer over a dist, offline; a missing page, a syntax error or a connection throws by name. */
export async function packOffline(distDir: string): Promise<PackReport> {
  const root = path.resolve(distDir)
  if (!existsSync(path.join(root, 'project.config.json')))
    throw new Error(`expected project.config.json in ${distDir}, got none: build it first`)
  const notes = mkdtempSync(path.join(os.tmpdir(), 'rig-pack-'))
  try {
    const log = path.join(notes, 'network')
    const report = await runWorker(root, log, notes)
    if (existsSync(log))
      throw new Error(`expected no connection beyond this machine, got one to ${readFileSync(log, 'utf8').split('\n')[0]}`)
    const problem = report.failure ?? report.errors[0]
    if (problem !== undefined) throw new Error(`packer: ${problem.split('\n')[0]}`)
    return summarise(report)
  } finally {
    rmSync(notes, { recursive: true, force: true })
  }
}

/** In a folder of its own: the packer leaves empty folders behind wherever it runs. */
function runWorker(root: string, log: string, cwd: string): Promise<WorkerReport> {
  const env = {
    ...process.env,
    RIG_NETWORK_LOG: log,
    NODE_OPTIONS: `--require ${path.join(here, '../../blockNetwork.cjs')}`,
    NODE_TEST_CONTEXT: '',
    TSX_TSCONFIG_PATH: '',
  }
  const child = spawn(process.execPath, [...WORKER, root], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => (output += String(chunk)))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', code => {
      const line = output.split('\n').find(text => text.startsWith('RIG '))
      if (line) resolve(JSON.parse(line.slice(4)) as WorkerReport)
      else reject(new Error(`the packer ended with ${code} and no report: ${output.trim().slice(-500)}`))
    })
  })
}

function summarise(report: WorkerReport): PackReport {
  const packages: Record<string, number> = { '': 0 }
  for (const { bytes, subPackage } of Object.values(report.files))
    packages[subPackage ?? ''] = (packages[subPackage ?? ''] ?? 0) + bytes
  return {
    packages,
    files: Object.fromEntries(
      Object.entries(report.files).map(([file, { bytes, subPackage }]) => [file, { bytes, package: subPackage ?? '' }]),
    ),
    failedChecks: report.quality.filter(check => !check.success).map(check => check.name),
  }
}
