import { parseArgs } from 'node:util'

type Options = Readonly<Record<string, string | boolean | undefined>>

export interface Arguments {
  readonly positionals: readonly string[]
  readonly options: Options
}

/** Command-line words by name; null when one isn't known, or lacks its value. */
export function readArguments(args: readonly string[], known: Readonly<Record<string, 'string' | 'boolean'>>): Arguments | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: Object.fromEntries(Object.entries(known).map(([name, type]) => [name, { type }])),
    })
    return { positionals, options: values as Options }
  } catch {
    return null
  }
}

export const textOption = ({ options }: Arguments, name: string): string | null =>
  typeof options[name] === 'string' ? (options[name] as string) : null
