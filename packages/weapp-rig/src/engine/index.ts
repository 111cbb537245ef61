/** The view layer in WeChat's open engine, in Chromium; needs glass-easel, its template compiler and playwright-core. */
export { drawInEngine, type EnginePage } from './drawInEngine.js'
