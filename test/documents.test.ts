import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, it } from 'node:test'

/**
 * What documents and comments point at is there. A page that nobody runs rots without a sound: a section that moved, a script
 * that was renamed, a file that was split. Sections are cited as `docs/x.md §` and a number; a bare one in code is docs/feed-format.md's.
 */

const tracked = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { encoding: 'utf8' })
  .split('\0')
  .filter(file => existsSync(file))
const TEXT = /\.(md|tsx?|mjs|cjs|js|json|scss|conf|ya?ml)$/
const WRITTEN_ELSEWHERE = /^(package-lock\.json|test\/(vectors|fixtures|content-fixture)\/|content\/|docs\/schema\/)/
const readable = tracked.filter(file => TEXT.test(file) && !WRITTEN_ELSEWHERE.test(file))
const documents = tracked.filter(file => file.endsWith('.md') && !WRITTEN_ELSEWHERE.test(file))
const read = (file: string): string => readFileSync(file, 'utf8')
/** Decision records speak of their day: what they name may be gone. */
const ofToday = documents.filter(file => !file.startsWith('docs/decisions/'))

/** Sections that a document has: `## §3.7 …` or `## 3. …`. */
const sectionsOf = (file: string): ReadonlySet<string> =>
  new Set([...read(file).matchAll(/^#{2,4} (?:§(\d+(?:\.\d+)*)|(\d+)\.) /gm)].map(match => match[1] ?? match[2]!))

/** Standards have sections too; nobody can check those here. */
const STANDARD =
  /(RFC \d+|ECMA-376(?: Part \d)?,?|ISO\/IEC \d+(?:-\d+)?|CAP 1\.2|CAP|WCAG 2\.1|TUF specification,|foreign members,)[ (]*$/
const NAMED = /((?:docs\/)?[A-Za-z-]+(?:\.zh-CN)?\.md)\)?`? *$/

interface Citation {
  readonly where: string
  readonly document: string
  readonly section: string
}

export function citationsIn(file: string, text: string): readonly Citation[] {
  return text.split('\n').flatMap((line, at) => {
    const isHeading = /^#{2,4} §/.test(line)
    let named: string | null = null
    return [...line.matchAll(/§(\d+(?:\.\d+)*)/g)].flatMap(match => {
      const before = line.slice(0, match.index)
      if (isHeading && before.trim().startsWith('#')) return []
      if (STANDARD.test(before)) return []
      named = before.match(NAMED)?.[1] ?? named
      const own = /^docs\/(feed-format|design)\.md$|^ARCHITECTURE\.md$/.test(file) ? file : 'docs/feed-format.md'
      return [{ where: `${file}:${at + 1}`, document: named ?? own, section: match[1]! }]
    })
  })
}

const resolveDocument = (name: string): string | undefined =>
  [name, `docs/${name}`, `docs/${path.basename(name)}`].find(candidate => existsSync(candidate))

describe('what documents and comments point at is there', () => {
  it('every § that is cited is a section of the document it is cited from', () => {
    const lost = readable
      .flatMap(file => citationsIn(file, read(file)))
      .filter(({ document, section }) => {
        const found = resolveDocument(document)
        return found === undefined || !sectionsOf(found).has(section)
      })
    assert.deepEqual(lost, [])
  })

  it('notices a section that is gone, and leaves the standards’ own sections alone', () => {
    const cited = citationsIn('core/x.ts', '// §3.7 and docs/design.md §9, §2; RFC 4648 §4, CAP 1.2 §3.2.1')
    assert.deepEqual(
      cited.map(({ document, section }) => `${document} ${section}`),
      ['docs/feed-format.md 3.7', 'docs/design.md 9', 'docs/design.md 2'],
    )
    assert.equal(sectionsOf('docs/feed-format.md').has('3.99'), false)
  })

  it('no document cites a contract that this repository does not hold', () => {
    const lost = readable.filter(file => file !== 'test/documents.test.ts' && /\bDESIGN(\.md)?\b/.test(read(file)))
    assert.deepEqual(lost, [])
  })

  it('every npm script that a document, a comment or a sentence names can be run', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
    const sentences = readable.filter(file => /\.(tsx?|mjs)$/.test(file))
    const lost = [...ofToday, ...sentences].flatMap(file =>
      [...read(file).matchAll(/npm run (?:-s )?([a-z][a-z0-9:-]*)/g)]
        .filter(([, name = '']) => scripts[name] === undefined)
        .map(([text]) => `${file}: ${text}`),
    )
    assert.deepEqual(lost, [])
  })

  it('every file and folder of ours that a document or a comment names exists', () => {
    const ROOTS = 'core|src|feedc|test|bench|config|scripts|docs|deploy|packages'
    const PATH = new RegExp(`(?<![\\w/.-])((?:${ROOTS})/[\\w./-]*[\\w/])(?![\\w*<{])`, 'g')
    const lost = readable
      .filter(file => file.endsWith('.md') || /\.(tsx?|scss)$/.test(file))
      .filter(file => !file.startsWith('docs/decisions/') && !/\.test\.tsx?$/.test(file))
      .flatMap(file => {
        const text = file.endsWith('.md') ? read(file) : commentsOf(read(file))
        return [...text.matchAll(PATH)]
          .map(match => match[1]!)
          .filter(named => !isThere(named) && !/<|\*/.test(named))
          .map(named => `${file}: ${named}`)
      })
    assert.deepEqual(lost, [])
  })

  it('every link from one document to another leads somewhere', () => {
    const lost = documents.flatMap(file =>
      [...read(file).matchAll(/\]\((?!https?:|#|mailto:)([^)\s#]+)(?:#[^)]*)?\)/g)]
        .map(match => match[1]!)
        .filter(target => !existsSync(path.join(path.dirname(file), target)))
        .map(target => `${file}: ${target}`),
    )
    assert.deepEqual(lost, [])
  })
})

const commentsOf = (code: string): string => (code.match(/\/\*[\s\S]*?\*\/|\/\/.*$/gm) ?? []).join('\n')

/** As written, or as an import would find it. */
const isThere = (named: string): boolean =>
  [named, `${named}.ts`, `${named}.tsx`].some(candidate => existsSync(candidate)) || tracked.some(file => file.startsWith(named))
