/**
 * npm run notices — writes docs/notices.md from the rules: code, severity and docstring of each.
 * A test fails when the page and the rules differ.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { READING_NOTICES } from '../feedc/content/readingNotices'
import { RULES } from '../feedc/rules/index'
import { schemaRefused } from '../feedc/rules/schemaRefused'

export const NOTICES_FILE = 'docs/notices.md'
const RULES_FOLDER = 'feedc/rules'

export interface DocumentedRule {
  readonly file: string
  readonly code: string
  readonly meaning: string
}

/** One doc comment, right above a rule. */
const DOCUMENTED =
  /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport const \w+(?:: Rule = \{\n {2}code: '(\w+)'| = (?:pattern|personal)Rule\(\s*'(\w+)')/g

/** Every rule with what its docstring says, by reading the files: a rule without one has no meaning to show. */
export function documentedRules(): readonly DocumentedRule[] {
  return readdirSync(RULES_FOLDER)
    .filter(file => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .flatMap(file =>
      [...readFileSync(`${RULES_FOLDER}/${file}`, 'utf8').matchAll(DOCUMENTED)].map(([, comment = '', code, pattern]) => ({
        file,
        code: code ?? pattern ?? '',
        meaning: comment
          .replace(/^\s*\* ?/gm, ' ')
          .replace(/\s+/g, ' ')
          .trim(),
      })),
    )
}

/** docs/notices.md, whole. */
export function noticesPage(): string {
  const documented = new Map(documentedRules().map(rule => [rule.code, rule]))
  const row = (code: string, severity: string, meaning: string): string =>
    `| \`${code}\` | ${severity} | ${meaning.replace(/\|/g, '\\|')} |`
  const rules = [...RULES, schemaRefused].map(({ code, severity }) => row(code, severity, documented.get(code)?.meaning ?? ''))
  const reading = Object.entries(READING_NOTICES).map(([code, { severity, meaning }]) => row(code, severity, meaning))
  return [
    '# What `feedc check` may say',
    '',
    'Written by `scripts/notices.ts` from the rules themselves; do not edit. A notice is printed to the editor in Chinese:',
    '',
    '```',
    'content/<file>:<line> [<field>] <severity> <code>：<what is wrong, and what to do>',
    '```',
    '',
    'An **error** stops the build. A **warning** asks a person to look. An **info** is worth knowing. Codes never change their meaning.',
    '',
    '## Reading the files',
    '',
    '| code | severity | meaning |',
    '|---|---|---|',
    ...reading,
    '',
    `## Rules (one file each in ${RULES_FOLDER}/)`,
    '',
    '| code | severity | meaning |',
    '|---|---|---|',
    ...rules,
    '',
  ].join('\n')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(NOTICES_FILE, noticesPage())
