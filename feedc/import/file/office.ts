import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { err, ok, type Result } from '@core/result'
import type { Refusal } from './Refusal'

/** Long enough for a bulletin on a slow computer, short enough for somebody who waits. */
const MOST_MS = 60_000
const NAMES = ['soffice', 'libreoffice', 'soffice.exe']
const USUAL = [
  '/Applications/LibreOffice.app/Contents/MacOS',
  'C:\\Program Files\\LibreOffice\\program',
  '/usr/bin',
  '/opt/libreoffice/program',
]

/** LibreOffice's program on this computer; null when there is none. */
export function findOffice(path: string = process.env.PATH ?? ''): string | null {
  const folders = [...path.split(delimiter), ...USUAL].filter(Boolean)
  return folders.flatMap(folder => NAMES.map(name => join(folder, name))).find(existsSync) ?? null
}

/**
 * An older document as .docx or .xlsx, by LibreOffice: without a window, with a profile of its own that is thrown away (so
 * that an open LibreOffice isn't disturbed and no macro of the user's runs), and stopped when it takes too long. Macros of
 * the document don't run: its security level is set to "very high", without trusted places.
 */
export async function convertDocument(
  bytes: Uint8Array,
  extension: string,
  to: 'docx' | 'xlsx',
  office: string,
): Promise<Result<Uint8Array, Refusal>> {
  const dir = await mkdtemp(join(tmpdir(), 'convert-'))
  try {
    const [source, out, profile] = [join(dir, `source${extension}`), join(dir, 'out'), join(dir, 'profile')]
    await writeFile(source, bytes)
    await writeProfile(profile)
    const isDone = await runOffice(office, [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--norestore',
      '--nolockcheck',
      '--convert-to',
      to,
      '--outdir',
      out,
      source,
    ])
    if (!isDone) return err('too_slow')
    const made = (await readdir(out).catch(() => [])).find(name => name.endsWith(`.${to}`))
    return made ? ok(await readFile(join(out, made))) : err('damaged')
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
}

async function writeProfile(profile: string): Promise<void> {
  await mkdir(join(profile, 'user'), { recursive: true })
  const setting = (path: string, name: string, value: string): string =>
    `<item oor:path="${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`
  const scripting = '/org.openoffice.Office.Common/Security/Scripting'
  await writeFile(
    join(profile, 'user', 'registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">${setting(scripting, 'MacroSecurityLevel', '3')}${setting(scripting, 'DisableMacrosExecution', 'true')}</oor:items>`,
  )
}

/** Whether it ended by itself; what it made says whether it worked. */
function runOffice(office: string, args: readonly string[]): Promise<boolean> {
  return new Promise(resolve => {
    const child = spawn(office, args, { stdio: 'ignore', detached: process.platform !== 'win32' })
    const stop = setTimeout(() => {
      // soffice is a script: its children go with it
      if (child.pid !== undefined && process.platform !== 'win32') process.kill(-child.pid, 'SIGKILL')
      else child.kill('SIGKILL')
      resolve(false)
    }, MOST_MS)
    child.once('error', () => {
      clearTimeout(stop)
      resolve(true)
    })
    child.once('exit', () => {
      clearTimeout(stop)
      resolve(true)
    })
  })
}
