import type { State } from './GraphicsState'
import { at, IDENTITY, type Matrix, within } from './geometry'
import type { PdfRun } from './pdfLines'

export interface PdfFont {
  readonly fontMatrix?: Matrix
  readonly vertical?: boolean
  readonly isType3Font?: boolean
}

export interface Glyph {
  readonly unicode: string
  readonly width: number
  readonly isSpace: boolean
}

const UNIT: Matrix = [0.001, 0, 0, 0.001, 0, 0]

/** Where the next character of a text goes (PDF 32000-1, clause 9.4). */
export class TextCursor {
  private matrix = IDENTITY
  private line = { x: 0, y: 0 }
  private place = { x: 0, y: 0 }

  start(matrix: Matrix): void {
    this.matrix = matrix
    this.line = { x: 0, y: 0 }
    this.place = { x: 0, y: 0 }
  }

  move(x: number, y: number): void {
    this.line = { x: this.line.x + x, y: this.line.y + y }
    this.place = { ...this.line }
  }

  /** Each character where it is drawn. */
  draw(glyphs: readonly (Glyph | number | null)[], state: State, font: PdfFont | null, note: (run: PdfRun) => void): void {
    const direction = state.size < 0 ? -1 : 1
    const size = Math.abs(state.size)
    const matrix = within(state.matrix, this.matrix)
    const unit = (font?.fontMatrix ?? UNIT)[0]
    const along = Math.hypot(matrix[0], matrix[1])
    const height = size * Math.hypot(matrix[2], matrix[3])
    const tilt = font?.vertical ? -Math.PI / 2 : Math.atan2(direction * matrix[1], direction * matrix[0])
    for (const glyph of glyphs) {
      if (glyph === null) continue
      if (typeof glyph === 'number') {
        this.advance((-glyph * size) / 1000, font, state.scale * direction)
        continue
      }
      const drawn = glyph.width * unit * size
      const [x, y] = at(matrix, this.place.x, this.place.y + state.rise)
      const width = drawn * state.scale * along
      note({ text: glyph.unicode, x, y, width, size: height, font: state.font, tilt })
      this.advance(
        drawn + ((glyph.isSpace ? state.wordSpacing : 0) + state.charSpacing) * direction,
        font,
        state.scale * direction,
      )
    }
  }

  private advance(by: number, font: PdfFont | null, scale: number): void {
    if (font?.vertical) this.place.y -= Math.abs(by)
    else this.place.x += by * scale
  }
}
