import { existsSync } from 'node:fs'
import { err, ok, type Result } from '@core/result'
import type { Io } from '@feedc/io'
import { inboxCopy as copy } from './copy'
import type { Inbox } from './undecided'

const isServer = (address: string): boolean => /^postgres(ql)?:/.test(address)
const fileOf = (address: string): string => address.replace(/^(?:sqlite|file):(?:\/\/)?/, '')

/** A password before the host: arguments are seen by everybody on the machine, and kept in its history. */
const hasPassword = (address: string): boolean => /^[a-z]+:\/\/[^/@]*:[^/@]*@/.test(address)

/** Couriers' reports where `--inbox` or DATABASE_URL says. Nothing is made where nothing is. Errors: the sentence for it. */
export async function openInbox(address: string | null, io: Io): Promise<Result<Inbox, string>> {
  if (address !== null && hasPassword(address)) return err(copy.secretInArguments)
  const url = address ?? io.env.DATABASE_URL ?? ''
  if (url === '') return err(copy.noInbox)
  if (!isServer(url) && !existsSync(fileOf(url))) return err(copy.missing(fileOf(url)))
  try {
    // Loaded when asked for: a database engine is nothing that checking content should wait for.
    const { openStore } = await import('@inbox/store/openStore')
    return ok(await openStore(url))
  } catch (fault) {
    const { code, message } = fault as NodeJS.ErrnoException
    return err(copy.cannotOpen(code ?? message.split('\n')[0] ?? ''))
  }
}
