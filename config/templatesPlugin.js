/**
 * What WeChat's templates carry, and what they don't. Taro 4.2.1 writes no aria-* into its weapp templates and drops
 * `ariaLabel` on the way: this puts them into base.wxml and into compileMode templates (+4.5 KB). Remove that when Taro's
 * own components carry them. Elements and events of which we use none are left out (−13 KB).
 *
 * The runtime learns of both through componentAttributes.js: without it every hover class, placeholder and value would
 * land in its neighbour's attribute.
 * The default is empty on purpose: with `i.ariaChecked` Taro writes `p1||i.ariaChecked`, and "not ticked" is never said.
 */
const { attributes, components } = require('./ariaAttributes.json')
const componentAttributes = require('./componentAttributes')

/** We move things by CSS alone and listen to none of it. */
const UNUSED_OF_VIEW = ['animation', 'bindAnimationStart', 'bindAnimationIteration', 'bindAnimationEnd', 'bindTransitionEnd']

module.exports = ctx => {
  // Nothing of ours scrolls in a <scroll-view>; Taro would write its template at four levels.
  ctx.modifyComponentConfig(({ componentConfig }) => componentConfig.includes.delete('scroll-view'))
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (!platform.template) return // H5 has real attributes
      platform.template.mergeComponents(ctx, Object.fromEntries(components.map(name => [name, attributes])))
      for (const name of UNUSED_OF_VIEW) delete platform.template.internalComponents.View[name]
      componentAttributes.templateTable = platform.template.internalComponents
    },
  })
}
