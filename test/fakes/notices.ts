import assert from 'node:assert/strict'
import { check } from '@feedc/commands/check'
import type { ContentTree } from './contentTree'
import { fakeIo } from './fakeIo'

/** What `feedc check` finds in a tree, without the folder in front. Hours said back are no finding: they are said of every text. */
export async function noticesOf(tree: ContentTree, ...options: string[]): Promise<readonly string[]> {
  const { io, lines } = fakeIo()
  await check([tree.dir, ...options], io)
  return lines
    .slice(0, -1)
    .filter(line => !line.includes(' hours_read'))
    .map(line => line.replace(`${tree.dir}/`, ''))
}

/** One mistake: the place the editor is sent to, and what he is told. `where` is 「file:line [field] severity」. */
export async function assertNotice(tree: ContentTree, where: string, code: string, sentence: RegExp): Promise<void> {
  const notices = await noticesOf(tree)
  const found = notices.find(line => line.startsWith(`${where} ${code}\uff1a`))
  assert.ok(found, `expected 「${where} ${code}」, got:\n${notices.join('\n')}`)
  assert.match(found, sentence)
}

/** Nothing but what is named: a rule that speaks up when it shouldn't teaches editors to stop reading. */
export async function assertNoNotice(tree: ContentTree): Promise<void> {
  assert.deepEqual(await noticesOf(tree), [])
}
