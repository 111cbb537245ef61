import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { it } from 'node:test'
import ts from 'typescript'

const HOME = 'core/time/shanghaiTime.ts'
/** opening_hours takes and gives Dates; they stay inside. */
const MEETS_A_LIBRARY = ['feedc/hours/evaluateOsm.ts']
/** A day, an hour and Shanghai's offset, as people write them out. */
const KNOWN_ONCE = [86_400_000, 86_400, 3_600_000, 28_800_000]

/** What a file does to dates by itself: `new Date(x)`, `Date.UTC`, `.getUTCDate()`, `86_400_000`. The clock may be read. */
function byHand(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    const isMade = ts.isNewExpression(node) && node.expression.getText(source) === 'Date' && (node.arguments?.length ?? 0) > 0
    const isAsked =
      ts.isPropertyAccessExpression(node) &&
      /^(Date\.(UTC|parse)|.*\.(toISOString|getTimezoneOffset|[gs]et(UTC)?(FullYear|Month|Date|Day|Hours|Minutes)))$/s.test(
        node.getText(source),
      )
    const isKnown = ts.isNumericLiteral(node) && KNOWN_ONCE.includes(Number(node.text))
    const isDayjs = ts.isImportDeclaration(node) && node.moduleSpecifier.getText(source).startsWith("'dayjs")
    if (isMade || isAsked || isKnown || isDayjs) found.push(`${file}: ${node.getText(source)}`)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

const sourcesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true })
    .map(file => `${folder}/${String(file)}`)
    .filter(file => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))

it('reckons with dates in one place, so that no second one can be wrong', () => {
  const files = ['core', 'src', 'feedc'].flatMap(sourcesIn).filter(file => file !== HOME && !MEETS_A_LIBRARY.includes(file))
  assert.ok(files.length > 300, `${files.length} files`)
  assert.ok(byHand(HOME).length >= 5)
  assert.deepEqual(files.flatMap(byHand), [])
})
