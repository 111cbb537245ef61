import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'

/** A JSON file as webpack writes it into a script. */
const INLINED = /JSON\.parse\((?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")\)/g

/**
 * The built app with other content in its package: what a build around another `feedc bundle` gives, without waiting for one. Every file of
 * `from` that the scripts hold is replaced by its namesake in `to`; returns which.
 */
export function repackaged(dist: string, out: string, from: string, to: string): readonly string[] {
  cpSync(dist, out, { recursive: true })
  const names = readdirSync(from).filter(name => name.endsWith('.json'))
  const texts = new Map(names.map(name => [readFileSync(join(from, name), 'utf8'), name]))
  const replaced = new Set<string>()
  for (const script of readdirSync(out, { recursive: true }).map(String)) {
    if (!script.endsWith('.js')) continue
    const code = readFileSync(join(out, script), 'utf8')
    const next = code.replace(INLINED, literal => {
      const text = runInNewContext(literal.slice('JSON.parse('.length, -1)) as string
      const name = texts.get(text)
      if (name === undefined) return literal
      replaced.add(name)
      return `JSON.parse(${JSON.stringify(readFileSync(join(to, name), 'utf8'))})`
    })
    if (next !== code) writeFileSync(join(out, script), next)
  }
  return [...replaced].sort()
}
