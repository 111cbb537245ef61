import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { it } from 'node:test'
import { READING_NOTICES } from '../feedc/content/readingNotices'
import { RULES } from '../feedc/rules/index'
import { schemaRefused } from '../feedc/rules/schemaRefused'
import { documentedRules, NOTICES_FILE, noticesPage } from './notices'

it('docs/notices.md says what the rules say (mend with: node --import tsx scripts/notices.ts)', () => {
  assert.equal(readFileSync(NOTICES_FILE, 'utf8'), noticesPage())
})

it('every rule stands in a file of its own, with a docstring, and is run', () => {
  const documented = documentedRules()
  assert.deepEqual(documented.map(({ code }) => code).sort(), [...RULES, schemaRefused].map(({ code }) => code).sort())
  assert.deepEqual(new Set(documented.map(({ file }) => file)).size, documented.length)
})

it('every code that reading may report is documented, and nothing else is', () => {
  const sources = readdirSync('feedc/content')
    .filter(file => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'readingNotices.ts')
    .map(file => readFileSync(`feedc/content/${file}`, 'utf8'))
    .join('\n')
  const CALLS = /(?:say|sayAt|fail|notice)\(\s*'([a-z_]+)'|code: '([a-z_]+)'|err\('([a-z_]+)'\)/g
  const used = new Set([...sources.matchAll(CALLS)].map(match => match[1] ?? match[2] ?? match[3]))
  assert.deepEqual([...used].sort(), Object.keys(READING_NOTICES).sort())
})
