/** WeChat's own packer, offline; needs miniprogram-ci. */
export { measurePackage } from './measurePackage.js'
export { type PackReport, packOffline } from './pack.js'
