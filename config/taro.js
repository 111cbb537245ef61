/**
 * '@tarojs/taro' for mini-programs, word for word in effect, but each part asked for by name: Taro's own entry takes the
 * whole runtime apart (`const { hooks } = require(…)`), so that webpack must keep an HTML parser nobody calls.
 * Remove when @tarojs/taro is an ES module.
 */
const hooks = require('@tarojs/runtime').hooks
const taro = require('@tarojs/api').default

if (hooks.isExist('initNativeApi')) hooks.call('initNativeApi', taro)

module.exports = taro
module.exports.default = taro
