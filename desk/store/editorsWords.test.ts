import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { copy as feedc } from '@feedc/copy'
import { copy as imports } from '@feedc/import/copy'
import { messages } from '@feedc/import/stations/messages.copy'
import { inboxCopy } from '@feedc/inbox/copy'
import { copy as preview } from '@feedc/preview/copy'
import { publishCopy as publish } from '@feedc/publish/copy'
import { ruleCopy } from '@feedc/rules/copy'
import { editorsWords } from './editorsWords'

/** Said only to somebody who types commands. */
const COMMANDS =
  /^(usage|help|out|badNow|bad(Option|Port|To|Target|S3|Keep|Revision|Datum|DateOption|Key|Trust|Warn|Previous|Remark)|existsAlready|needsOut|onlyLooked|leftOver|drafts|dryRun|kept|noFeed|reportUrl|devKey|credentials|remarkOnlyFor|suspendOnlyLocked|noRule|nothingSaid|nowPublish|export|station$|list|secretInArguments|would|suggestion|nowInFuture)/

/** Every sentence of a copy, with something plausible wherever it takes something. */
function sentences(from: object, path = ''): (readonly [name: string, sentence: string])[] {
  return Object.entries(from).flatMap(([key, value]: [string, unknown]) => {
    const name = `${path}${key}`
    if (path === '' && COMMANDS.test(key)) return []
    if (typeof value === 'string') return [[name, value] as const]
    if (typeof value === 'object' && value !== null && !(value instanceof RegExp) && !(value instanceof Map))
      return sentences(value, `${name}.`)
    if (typeof value !== 'function') return []
    const [word, list] = ['甲', ['甲', '乙']]
    for (const given of [
      [word, word, word, word],
      [word, word, list, list],
      [3, 2, list, 1],
      [word, word, null, list],
    ]) {
      try {
        const said: unknown = (value as (...args: unknown[]) => unknown)(...given)
        if (typeof said === 'string') return [[name, said] as const]
      } catch {
        // Other arguments, then.
      }
    }
    return []
  })
}

/** A command, an option, a file of the content, a key of one. */
const OPERATORS =
  /(^|[^\w-])--[a-z]|feedc|\b[\w-]+\.(ya?ml|csv|md|json)\b|content\/|docs\/|\b(asOf|reviewBy|embargo|references|expires|revision|allow|acceptOpen|AWS_\w+|DATABASE_URL|npm|GeoJSON|UTF-8|front matter)\b/

describe("a sentence of feedc's, on the desk", () => {
  const all = { rules: ruleCopy, imports, messages, preview: preview.phone, publish, feedc, inbox: inboxCopy }
  for (const [name, from] of Object.entries(all))
    it(`names no command, option, file or key to an editor: ${name}`, () => {
      const said = sentences(from).map(([key, sentence]) => [key, editorsWords(sentence)] as const)
      assert.ok(said.length > 2)
      assert.deepEqual(
        said.filter(([, sentence]) => OPERATORS.test(sentence)),
        [],
      )
    })

  it('says fields by the names of the form, and leaves everything else as it is', () => {
    assert.equal(editorsWords('缺「summary」。补上它。'), '缺「摘要」。补上它。')
    assert.equal(editorsWords('缺「kind」。补上它。'), '缺「来源类型」。补上它。')
    assert.equal(editorsWords('时段「8:30」读成：每天 8:30 起。'), '时段「8:30」读成：每天 8:30 起。')
  })
})
