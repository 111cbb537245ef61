import { copy } from '@feedc/import/copy'
import { EXIT, type ExitCode, type Io } from '@feedc/io'

/** feedc import bulletin FILE … · feedc import stations FILE … */
export async function importFile([what = '', ...args]: readonly string[], io: Io): Promise<ExitCode> {
  if (what === 'bulletin') return (await import('./importBulletin')).importBulletin(args, io)
  if (what === 'stations') return (await import('./importStations')).importStations(args, io)
  io.err(copy.usageBulletin)
  io.err(copy.usageStations)
  return EXIT.usage
}
