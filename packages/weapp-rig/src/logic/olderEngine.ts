/**
 * What iOS 14 and Chrome 86 lack, the oldest engines of base library 3.7.0 (WeChat's compatibility list), and `replaceAll`,
 * which is barely older. An app that calls one of these on such a phone fails without a word; here it fails in a test.
 */
const YOUNGER: Readonly<Record<string, readonly string[]>> = {
  globalThis: ['structuredClone', 'WeakRef', 'FinalizationRegistry', 'Iterator', 'Float16Array'],
  Object: ['hasOwn', 'groupBy'],
  Map: ['groupBy'],
  Array: ['fromAsync'],
  Promise: ['withResolvers', 'try'],
  'Array.prototype': ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with'],
  'Object.getPrototypeOf(Uint8Array.prototype)': ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'with'],
  'String.prototype': ['at', 'replaceAll', 'isWellFormed', 'toWellFormed'],
  'ArrayBuffer.prototype': ['transfer', 'transferToFixedLength', 'resize'],
  'Set.prototype': ['union', 'intersection', 'difference', 'symmetricDifference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom'],
}

/** A script that makes an engine as old as that. */
export const AS_OLD_AS_THE_FLOOR = Object.entries(YOUNGER)
  .flatMap(([owner, names]) => names.map(name => `delete ${owner}.${name}`))
  .join(';')
