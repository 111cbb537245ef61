import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { checkContent } from '@feedc/checkContent'
import { compiledPart } from '@test/fakes/compiled'
import { type ContentTree, contentTree } from '@test/fakes/contentTree'

let tree: ContentTree
beforeEach(() => {
  tree = contentTree()
})
afterEach(() => tree.remove())

const NOW = Date.parse('2026-11-24T08:00:00+08:00')
const said = (text: string): readonly string[] => {
  tree.write('synonyms.yaml', text)
  return checkContent(tree.dir, NOW)
    .notices.filter(({ file }) => file === 'synonyms.yaml')
    .map(({ line, field, severity, code }) => `${line} ${field} ${severity} ${code}`)
}

describe('how couriers say it', () => {
  it('reaches a phone with its words folded and one space between them, and all it leads to', () => {
    assert.deepEqual(
      said(
        '- { id: toilet, title: 卫生间, amenities: [卫生间], when: 夜里, said: "厕所、ＷＣ  上厕所，Toilet", leads: ["guide:test", "page:me"] }\n',
      ),
      [],
    )
    const { content } = checkContent(tree.dir, NOW)
    assert.deepEqual(compiledPart(content, 'enrolment').synonyms, [
      {
        id: 'toilet',
        title: '卫生间',
        said: '厕所 wc 上厕所 toilet',
        amenities: ['toilet'],
        when: 'night',
        leads: ['guide:test', 'page:me'],
      },
    ])
  })

  it('leads only to what is there', () => {
    for (const lead of ['guide:gone', 'page:nowhere', 'shop:test', 'guide'])
      assert.deepEqual(said(`- { id: a, title: 甲, said: 乙, leads: ["${lead}"] }\n`), ['1 leads error dangling_reference'], lead)
    assert.ok(said('- { id: a, title: 甲, said: 乙, amenities: [桑拿] }\n').includes('1 items.0.amenities error unknown_word'))
  })

  it('has each word once, and leads somewhere', () => {
    assert.deepEqual(
      said('- { id: a, title: 甲, said: 丙 丁, leads: ["page:me"] }\n- { id: b, title: 乙, said: 丁, leads: ["page:me"] }\n'),
      ['2 said error said_twice'],
    )
    assert.deepEqual(said('- { id: a, title: 没有哪里写过的词, said: 丙 }\n'), ['1 title warning idle_synonym'])
    // A record says it: that is found.
    assert.deepEqual(said('- { id: a, title: 测试入口, said: 丙 }\n'), [])
  })

  it('may be left out, by a city and by a feed from before there was such a list', () => {
    assert.deepEqual(compiledPart(checkContent(tree.dir, NOW).content, 'enrolment').synonyms, [])
  })
})
