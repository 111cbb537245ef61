/**
 * Lets `ariaLabel`, `ariaRole` and `ariaChecked` reach WeChat: Taro 4.2.1 writes no aria-* into its weapp templates and drops
 * them on the way. Templates and runtime number a component's attributes by name, so both are told, each by Taro's own means;
 * told of one alone, every placeholder and value would land in its neighbour's attribute.
 * Remove when Taro's own components carry them.
 */
const path = require('node:path')
const { attributes, components } = require('./ariaAttributes.json')

module.exports = ctx => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (!platform.template) return // H5 has real attributes
      platform.template.mergeComponents(ctx, Object.fromEntries(components.map(name => [name, attributes])))
      platform.runtimePath = [platform.runtimePath, path.resolve(__dirname, 'ariaRuntime.js')].flat()
    },
  })
}
