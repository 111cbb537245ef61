import { createRequire } from 'node:module'
import * as Plot from '@observablehq/plot'

/** jsdom ships no types; this is all that is asked of it. */
const { JSDOM } = createRequire(__filename)('jsdom') as { JSDOM: new (html: string) => { window: { document: Document } } }

const WIDTH = 720

/** A plot as SVG text, named for a listener; it needs no script and no browser. `alt` says what the eye would see. */
export function draw(alt: string, options: Plot.PlotOptions): string {
  const { document } = new JSDOM('').window
  const style = { fontSize: '13px', fontFamily: 'inherit', background: 'none' }
  const svg = Plot.plot({ width: WIDTH, style, ...options, document })
  svg.setAttribute('role', 'img')
  svg.setAttribute('aria-label', alt)
  return svg.outerHTML
}
