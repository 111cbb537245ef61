/** The logic and the template layer: a built mini-program on a phone of the test's making. */
export { type Crawl, crawl } from './crawl.js'
export { expectNone } from './expectNone.js'
export { answer, asyncApi, Refusal } from './logic/answer.js'
export { type AppJson, nameOfRoute, readAppJson, routeNamed, routesOf } from './logic/appJson.js'
export { Disk, Killed } from './logic/disk.js'
export type { Host, Options, WxApis, WxCall } from './logic/host.js'
export { openApp, type Script } from './logic/openApp.js'
export type { OpenPage } from './logic/openPage.js'
export type { Lifecycle, Phone, World } from './logic/phone.js'
export type { Seek } from './logic/seek.js'
export type { SetData } from './logic/setData.js'
export type { Place } from './logic/wx/location.js'
export type { Request, Response } from './logic/wx/response.js'
export { compileStyles } from './template/compileStyles.js'
export { compileTemplates, type Templates } from './template/compileTemplates.js'
export {
  assertAllNamed,
  describeElement,
  isTappable,
  nameOf,
  rolelessTappables,
  tappablesOf,
  unnamedTappables,
} from './template/names.js'
export { type Drawn, elementsOf, linesOf, shapeOf, textOf } from './template/node.js'
