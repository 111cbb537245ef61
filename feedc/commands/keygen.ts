import { existsSync } from 'node:fs'
import { readSigningKey, writeKeyFile } from '@feedc/build/signingKey'
import { copy } from '@feedc/copy'
import { EXIT, type ExitCode, type Io, refuse } from '@feedc/io'
import { readArguments } from '@feedc/options'

/** feedc keygen FILE — a release key, readable by its owner alone; prints what a package has to trust. Never overwrites one. */
export async function keygen(args: readonly string[], io: Io): Promise<ExitCode> {
  const [file, ...extra] = readArguments(args, {})?.positionals ?? []
  if (!file || extra.length > 0) return refuse(io, copy.usage, EXIT.usage)
  if (existsSync(file)) return refuse(io, copy.keyExists(file), EXIT.failed)
  writeKeyFile(file, 'release')
  const key = readSigningKey(file)
  if (!key.ok) return refuse(io, key.error, EXIT.failed)
  io.out(copy.keyWritten(file, key.value.keyid, key.value.publicKey))
  return EXIT.ok
}
