/**
 * What Taro's runtime knows of WeChat's components, cut down to those our templates use (−15 KB; Taro ships all 60).
 *
 * The templates and the runtime number a component's attributes alike (p0, p1, …, by name; `_num` by component), so both
 * are taken from the one table that the templates are written from: templatesPlugin.js hands it over as `templateTable`.
 * Names of unused components stay, because they count in the numbering; their attributes go.
 *
 * Fails the build when Taro's source no longer has the shape it looks for: then look whether this is still needed.
 */

/** Components that base.wxml holds whatever we import, and those that these are variants of. */
const ALWAYS = ['View', 'Text', 'Image']
const TABLES = [/const internalComponents = \{[\s\S]*?\n\};/, /const components = \{[\s\S]*?\n\};/]

module.exports = componentAttributes

function componentAttributes(source) {
  const used = new Set([...ALWAYS, ...this.getOptions().used])
  const table = TABLES.find(pattern => pattern.test(source))
  if (!table) throw new Error(`${this.resourcePath}: expected Taro's component table, found none`)
  if (table === TABLES[1]) return source.replace(table, 'const components = {};')
  const kept = Object.entries(componentAttributes.templateTable).map(([name, attributes]) => {
    const own = used.has(name) ? Object.keys(attributes).filter(attribute => !attribute.startsWith('bind')) : []
    return [name, Object.fromEntries(own.map(attribute => [attribute, '']))]
  })
  return source.replace(table, () => `const internalComponents = ${JSON.stringify(Object.fromEntries(kept))};`)
}
