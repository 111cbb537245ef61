/**
 * The runtime's half of ariaPlugin.js.
 * The values are empty on purpose: with `i.ariaChecked` Taro writes `p1||i.ariaChecked`, and "not ticked" is never said.
 */
import { mergeInternalComponents } from '@tarojs/shared'
import { attributes, components } from './ariaAttributes.json'

mergeInternalComponents(Object.fromEntries(components.map(name => [name, attributes])))
