import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** Taro's recursive component (comp.js): it only hands its events on. */
const PART = `Component({ properties: { i: Object, l: String }, options: { virtualHost: true, styleIsolation: 'apply-shared' }, methods: globalThis.__rigMethods })`
const PAGE = `Component({ data: globalThis.__rigData, options: { styleIsolation: 'apply-shared' }, methods: globalThis.__rigMethods })`

/**
 * A copy of a dist with its templates and styles but without its scripts: those run in the logic layer's bare context,
 * not here, where jsdom would lend them a browser.
 */
export function copyShell(distDir: string): string {
  const shell = mkdtempSync(path.join(os.tmpdir(), 'rig-shell-'))
  process.on('exit', () => rmSync(shell, { recursive: true, force: true }))
  const isTemplate = (file: string): boolean => /\.(wxml|wxs|wxss|json)$/.test(file)
  for (const file of readdirSync(distDir, { recursive: true }).map(String)) {
    if (isTemplate(file)) cpSync(path.join(distDir, file), path.join(shell, file))
    if (file.endsWith('.wxml')) writeFileSync(path.join(shell, file.replace(/wxml$/, 'js')), file === 'comp.wxml' ? PART : PAGE)
  }
  return shell
}
