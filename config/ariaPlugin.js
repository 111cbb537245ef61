/**
 * Taro 4.2.1 writes no aria-* into its weapp templates and drops `ariaLabel` on the way.
 * This puts them into base.wxml and into compileMode templates (+4.5 KB). Remove when Taro's own components carry them.
 */
const ARIA = {
  'aria-label': 'i.ariaLabel',
  'aria-role': 'i.ariaRole',
  'aria-checked': 'i.ariaChecked',
  'aria-hidden': 'i.ariaHidden',
  'aria-expanded': 'i.ariaExpanded',
  'aria-live': 'i.ariaLive',
}
const NAMED = ['View', 'Text', 'Image', 'Button', 'Input', 'Textarea', 'ScrollView', 'Map', 'Switch', 'Picker']

module.exports = ctx =>
  ctx.registerMethod({
    name: 'onSetupClose',
    fn: platform => platform.template?.mergeComponents(ctx, Object.fromEntries(NAMED.map(name => [name, ARIA]))),
  })
