import { mergeInternalComponents } from '@tarojs/shared'
import aria from './ariaAttributes.json'

mergeInternalComponents(Object.fromEntries(aria.components.map(name => [name, aria.attributes])))
