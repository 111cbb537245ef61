import type { Arguments } from '@feedc/options'
import { textOption } from '@feedc/options'

export const PUBLISH_OPTIONS = {
  to: 'string',
  trust: 'string',
  keep: 'string',
  'allow-removals': 'boolean',
  'new-key': 'boolean',
  'replace-future': 'boolean',
  rehearsal: 'boolean',
  'dry-run': 'boolean',
} as const

const KEEP = 10

/** `--keep N`: replaced revisions to keep, 1 to 100; null when it isn't that. The previous one always stays. */
export function keepOf(read: Arguments): number | null {
  const text = textOption(read, 'keep')
  if (text === null) return KEEP
  const keep = /^\d{1,3}$/.test(text) ? Number(text) : 0
  return keep >= 1 && keep <= 100 ? keep : null
}

/** What the operator agreed to by name. */
export const consentsOf = ({ options }: Arguments) => ({
  allowsRemovals: options['allow-removals'] === true,
  isRehearsal: options.rehearsal === true,
  replacesFuture: options['replace-future'] === true,
  isNewKey: options['new-key'] === true,
  isDryRun: options['dry-run'] === true,
})
