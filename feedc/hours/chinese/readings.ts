import { Grammar, Parser } from 'nearley'
import { DAY_RULES } from './dayRules'
import type { Item } from './pieces'
import { TEXT_RULES } from './textRules'
import { TIME_RULES } from './timeRules'
import type { Token } from './tokens'

const GRAMMAR = Grammar.fromCompiled({ ParserRules: [...TIME_RULES, ...DAY_RULES, ...TEXT_RULES], ParserStart: 'whole' })

/** Every way in which the whole of it can be read; or the first word with which no reading goes on (null: it breaks off). */
export type Readings = { readonly readings: readonly (readonly Item[])[] } | { readonly stuckAt: Token | null }

/** An Earley parser finds all readings there are, so that a text with two is known to have two. */
export function readingsOf(tokens: readonly Token[]): Readings {
  const parser = new Parser(GRAMMAR, { lexer: lexerOver(tokens) })
  try {
    parser.feed('')
  } catch (error) {
    // nearley says by an exception that no rule goes on; anything else is a fault of ours.
    const offset = (error as { readonly offset?: number }).offset
    if (offset === undefined) throw error
    return { stuckAt: tokens[offset] ?? null }
  }
  const readings = parser.results as readonly (readonly Item[])[]
  return readings.length === 0 ? { stuckAt: null } : { readings }
}

function lexerOver(tokens: readonly Token[]) {
  let at = 0
  return {
    reset: () => {
      at = 0
    },
    next: () => tokens[at++],
    save: () => ({}),
    formatError: () => '',
    has: () => true,
  }
}
