/** Numbers and what they may be. */
export { compare, type Limit, type Row, tableOf } from './compare.js'
export { largest, type Measured } from './measured.js'
export { measureRatio, type Twin } from './nativeRatio.js'
export { measureAllPages, measureTabs, measureToggle } from './screens.js'
