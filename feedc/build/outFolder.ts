import { lstatSync, readdirSync, realpathSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { readEnvelope } from '@core/feed/envelope'
import { readIndex } from '@core/feed/readIndex'
import { err, ok, type Result } from '@core/result'
import { copy } from '@feedc/copy'
import { BACKGROUND, INDEX, isHashed } from '@feedc/publish/names'
import { readIfThere } from './openFeedFolder'

/**
 * Whether `build` may put a feed in place of what is at `out`, for it takes the whole folder away. It may when nothing is there,
 * or an empty folder, or a feed that an earlier build wrote and nothing besides. Never inside `content` or around it, never
 * through a link, never where couriers' phones read (there kept revisions lie beside). Errors: a sentence; nothing was touched.
 */
export function mayReplace(out: string, content: string): Result<void, string> {
  const found = lstatSync(out, { throwIfNoEntry: false })
  if (found?.isSymbolicLink()) return err(copy.outIsLink(out))
  if (found && !found.isDirectory()) return err(copy.outIsFile(out))
  const [place, source] = [real(out), real(content)]
  if (isWithin(place, source) || isWithin(source, place)) return err(copy.outInContent(out, content))
  const names = found ? readdirSync(out) : []
  if (names.includes('revisions') || names.includes(BACKGROUND)) return err(copy.outIsPublished(out))
  const stray = names.find(name => name !== INDEX && !isHashed(name))
  if (stray !== undefined) return err(copy.outHoldsOther(out, stray))
  if (names.length > 0 && !holdsIndex(out)) return err(copy.outHoldsOther(out, names[0] ?? ''))
  return ok(undefined)
}

/** Whoever signed it: a feed, then, and no web page's index.json. */
function holdsIndex(dir: string): boolean {
  const bytes = readIfThere(dir, INDEX)
  const envelope = bytes && readEnvelope(bytes)
  return envelope?.ok === true && readIndex(envelope.value.payload).ok
}

/** The path without links, also of what isn't there yet: as far up as something is. */
function real(path: string): string {
  const whole = resolve(path)
  try {
    return realpathSync(whole)
  } catch {
    const parent = dirname(whole)
    return parent === whole ? whole : join(real(parent), basename(whole))
  }
}

/** `place` is `folder` or lies in it. */
function isWithin(place: string, folder: string): boolean {
  const way = relative(folder, place)
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || resolve(way) === way)
}
