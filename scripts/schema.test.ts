import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { it } from 'node:test'
import { schemaFiles, withAmenities } from './schema'

it('docs/schema says what the phone checks (mend with: node --import tsx scripts/schema.ts)', () => {
  const files = schemaFiles()
  for (const [file, content] of files) assert.equal(readFileSync(file, 'utf8'), content, file)
  assert.deepEqual(
    readdirSync('docs/schema')
      .map(file => `docs/schema/${file}`)
      .sort(),
    [...files.keys()].sort(),
  )
})

it('docs/feed-format.md has every amenity there may be (mend with: npm run schema)', () => {
  const document = readFileSync('docs/feed-format.md', 'utf8')
  assert.equal(withAmenities(document), document)
  assert.match(document, /^\| `drinking_water` \| 饮水 \| six \| 4 \|$/m)
  assert.notEqual(withAmenities(document.replace('| 饮水 |', '| 水 |')), document.replace('| 饮水 |', '| 水 |'))
})

it('a stranger’s client can see that a station without a position is allowed, and one without a source is not', () => {
  const schema = JSON.parse(schemaFiles().get('docs/schema/stations.schema.json') ?? '')
  const feature = schema.properties.features.items
  assert.ok(feature.properties.geometry.anyOf.some(({ type }: { type: string }) => type === 'null'))
  assert.ok(feature.properties.properties.required.includes('source'))
  assert.ok(!feature.properties.properties.required.includes('phone'))
})
