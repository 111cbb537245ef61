/**
 * `Object.hasOwn` is missing on iOS before 15.4 and Chrome before 93, and @noble/hashes calls it at every hash: without this no
 * update would ever be accepted there. For @noble only.
 */
module.exports = source => source.replace(/\bObject\.hasOwn\(/g, 'Object.prototype.hasOwnProperty.call(')
