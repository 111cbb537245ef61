import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { scanScript } from './scanScript'
import { scanStyles } from './scanStyles'
import { younger } from './younger'

/** Found and harmless, and why: each must still be found, or its line goes. */
export const HARMLESS: Readonly<Record<string, string>> = {
  '*.toHex': '@noble/hashes looks once whether it is there, into a constant, and has its own way where it isn’t',
  '*.replaceSync': 'Stencil looks once whether it is there, into a constant, and writes a <style> where it isn’t',
  'cursor: *': 'a finger has none',
  ':focus-visible': 'older Safari draws its own ring around what has the keyboard',
  resize: 'a corner to pull a text field by, which a phone doesn’t have',
  'forced-color-adjust': 'high contrast is a desktop’s; older browsers have none to leave out',
  outline: 'rounded along with the box only later; drawn square before',
  'mix-blend-mode: plus-lighter': 'Leaflet’s: tiles fade in a shade darker',
  'print-color-adjust: exact': 'Leaflet’s: a printed map is paler',
  ':selection in .leaflet-tile::selection': 'Leaflet’s: a tile that is selected turns blue',
}

const keyOf = (found: string): string =>
  found
    .replace(/^cursor: .*/, 'cursor: *')
    .replace(/^resize: .*/, 'resize')
    .replace(/^forced-color-adjust: .*/, 'forced-color-adjust')
    .replace(/^(:focus-visible) in .*/, '$1')

export interface Scanned {
  /** 「js/app.js: Object.hasOwn」: missing on a phone at the floor. */
  readonly missing: readonly string[]
  /** Which of HARMLESS were met. */
  readonly harmless: ReadonlySet<string>
  readonly scripts: number
  readonly sheets: number
}

/** Every script and stylesheet of a built folder, those inside its page too, against what the floor has. */
export function scanBuild(folder: string): Scanned {
  const table = younger()
  const missing: string[] = []
  const harmless = new Set<string>()
  const count = { scripts: 0, sheets: 0 }
  const note = (name: string, found: readonly string[]): void => {
    for (const each of found) {
      if (keyOf(each) in HARMLESS) harmless.add(keyOf(each))
      else missing.push(`${name}: ${each}`)
    }
  }
  const script = (name: string, text: string): void => {
    count.scripts += 1
    note(name, scanScript(text, table))
  }
  const sheet = (name: string, text: string): void => {
    count.sheets += 1
    note(name, scanStyles(text))
  }
  for (const name of readdirSync(folder, { recursive: true }).map(String).sort()) {
    const text = (): string => readFileSync(join(folder, name), 'utf8')
    if (name.endsWith('.js')) script(name, text())
    else if (/\.(css|wxss)$/.test(name)) sheet(name, text())
    else if (name.endsWith('.html')) {
      for (const [, inside = ''] of text().matchAll(/<script(?: data-[^>]*)?>([\s\S]*?)<\/script>/g))
        if (inside !== '') script(name, inside)
      for (const [, inside = ''] of text().matchAll(/<style>([\s\S]*?)<\/style>/g)) sheet(name, inside)
    }
  }
  return { missing, harmless, ...count }
}
