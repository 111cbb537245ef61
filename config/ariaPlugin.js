/**
 * Taro 4.2.1 writes no aria-* into its weapp templates and drops `ariaLabel` on the way. This puts them into base.wxml
 * and into compileMode templates (+4.5 KB). Remove when Taro's own components carry them.
 *
 * The templates and the runtime number a component's attributes alike (p0, p1, …, by name), so the runtime has to know of
 * the new ones too: without ariaRuntime.js every hover class, placeholder and value lands in its neighbour's attribute.
 * The default is empty on purpose: with `i.ariaChecked` Taro writes `p1||i.ariaChecked`, and "not ticked" is never said.
 */
const path = require('node:path')
const { attributes, components } = require('./ariaAttributes.json')

module.exports = ctx =>
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (!platform.template) return // H5 has real attributes
      platform.template.mergeComponents(ctx, Object.fromEntries(components.map(name => [name, attributes])))
      platform.runtimePath = [platform.runtimePath, path.resolve(__dirname, 'ariaRuntime.js')].flat()
    },
  })
