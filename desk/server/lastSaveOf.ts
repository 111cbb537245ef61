import type { Version, Versions } from '@desk/store/Versions'

/** So many versions are looked through for who touched a file last. */
const MOST = 100

/** The last version in which a file differs from the one before; null: it was long ago. */
export async function lastSaveOf(versions: Versions, file: string | null): Promise<Version | null> {
  const { versions: recent } = await versions.log(null, MOST)
  if (file === null) return recent[0] ?? null
  for (const version of recent) if ((await versions.differing(version.parent, version.id)).includes(file)) return version
  return null
}
