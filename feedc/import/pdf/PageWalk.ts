import { around, at, type Box, boxUnder, IDENTITY, isIn, type Matrix, overlapOf, within } from './geometry'
import { BLACK, type Colour, contrast, isUnseen, Paint } from './Paint'
import type { PdfRun } from './pdfLines'

/** Characters drawn one after the other alike. */
export interface Chunk {
  readonly runs: PdfRun[]
  readonly size: number
  /** How strongly they stand out: 1 is not at all, 21 black on white. */
  readonly contrast: number
  /** Why nobody sees them. */
  hidden: Hidden | null
}

export type Hidden = 'unpainted' | 'ground_colour' | 'outside' | 'switched_off' | 'covered' | 'struck_out'

export interface PdfFont {
  readonly fontMatrix?: Matrix
  readonly vertical?: boolean
  readonly isType3Font?: boolean
}

interface Glyph {
  readonly unicode: string
  readonly width: number
  readonly isSpace: boolean
}

/** PDF 32000-1, clauses 8.4 and 9.3: what an operator that draws text depends on. */
interface State {
  matrix: Matrix
  clip: Box
  fill: Colour | null
  alpha: number
  isPlainBlend: boolean
  font: string
  size: number
  charSpacing: number
  wordSpacing: number
  scale: number
  leading: number
  rise: number
  mode: number
}

const INVISIBLE_MODES: ReadonlySet<number> = new Set([3, 7])
const MIN_ALPHA = 0.05
/** From here on a filled box hides what it covers. */
const OPAQUE = 0.95
/** The middle of a Chinese character, in its size above the base line. */
const MIDDLE = 0.35
/** A line through it; an underline and a cell's border lie lower or higher. */
const STRUCK = { from: 0.15, to: 0.55 }
const MAX_RULE_POINTS = 2
const UNIT: Matrix = [0.001, 0, 0, 0.001, 0, 0]

/**
 * Follows the operators of a page and notes each character where it is drawn, and whether it can be seen: not when it is
 * painted in no colour, in that of its ground, off the page, on a layer that is switched off, or under a box.
 */
export class PageWalk {
  readonly chunks: Chunk[] = []
  private readonly paint = new Paint()
  private readonly saved: State[] = []
  private readonly layers: boolean[] = []
  private state: State
  private textMatrix = IDENTITY
  private line = { x: 0, y: 0 }
  private place = { x: 0, y: 0 }
  private path: { box: Box; isBox: boolean } | null = null
  private isClipping = false
  /** Thin boxes and lines along the page. */
  private readonly rules: Box[] = []
  private readonly curves: ReadonlySet<number>
  private readonly byNumber: ReadonlyMap<number, (...args: never[]) => void>

  constructor(
    ops: Readonly<Record<string, number>>,
    page: Matrix,
    readonly view: Box,
    private readonly fontOf: (name: string) => PdfFont | null,
    private readonly isLayerOn: (layer: unknown) => boolean,
  ) {
    this.state = {
      matrix: page,
      clip: view,
      fill: BLACK,
      alpha: 1,
      isPlainBlend: true,
      font: '',
      size: 0,
      charSpacing: 0,
      wordSpacing: 0,
      scale: 1,
      leading: 0,
      rise: 0,
      mode: 0,
    }
    this.curves = new Set([ops.curveTo!, ops.curveTo2!, ops.curveTo3!])
    this.byNumber = new Map(Object.entries(this.operators).map(([name, follow]) => [ops[name] ?? -1, follow]))
  }

  follow(numbers: ArrayLike<number>, args: ArrayLike<unknown>): void {
    for (let i = 0; i < numbers.length; i += 1) this.byNumber.get(numbers[i]!)?.(...((args[i] as never[] | null) ?? []))
    this.strikeOut()
  }

  /** One an operator that decides where words stand or whether they show; the others are passed by. */
  private readonly operators = {
    save: () => void this.saved.push({ ...this.state }),
    restore: () => this.restore(),
    transform: (...matrix: number[]) => this.into(matrix),
    paintFormXObjectBegin: (matrix: number[] | null, bounds: number[] | null) => {
      this.saved.push({ ...this.state })
      if (matrix) this.into(matrix)
      if (bounds) this.clipTo(boxUnder(this.state.matrix, bounds[0]!, bounds[1]!, bounds[2]!, bounds[3]!))
    },
    paintFormXObjectEnd: () => this.restore(),
    beginMarkedContent: () => void this.layers.push(true),
    beginMarkedContentProps: (tag: string, layer: unknown) => void this.layers.push(tag !== 'OC' || this.isLayerOn(layer)),
    endMarkedContent: () => void this.layers.pop(),
    setGState: (entries: readonly (readonly [string, unknown])[]) => this.graphics(entries),
    setFillRGBColor: (red: number, green: number, blue: number) => this.set({ fill: [red, green, blue] }),
    setFillColorN: () => this.set({ fill: null }),
    setFillTransparent: () => this.set({ fill: null }),
    constructPath: (shapes: number[], points: number[], extent: number[]) => this.shape(shapes, points, extent),
    clip: () => this.clipNext(),
    eoClip: () => this.clipNext(),
    endPath: () => this.endPath(false),
    stroke: () => this.strokePath(),
    closeStroke: () => this.strokePath(),
    fill: () => this.endPath(true),
    eoFill: () => this.endPath(true),
    fillStroke: () => this.endPath(true),
    eoFillStroke: () => this.endPath(true),
    closeFillStroke: () => this.endPath(true),
    closeEOFillStroke: () => this.endPath(true),
    shadingFill: () => this.paint.fill(this.state.clip, null),
    beginText: () => this.textAt(IDENTITY),
    setTextMatrix: (...matrix: number[]) => this.textAt(asMatrix(matrix)),
    moveText: (x: number, y: number) => this.moveText(x, y),
    setLeadingMoveText: (x: number, y: number) => {
      this.set({ leading: y })
      this.moveText(x, y)
    },
    nextLine: () => this.moveText(0, this.state.leading),
    setLeading: (leading: number) => this.set({ leading: -leading }),
    setFont: (font: string, size: number) => this.set({ font, size }),
    setCharSpacing: (charSpacing: number) => this.set({ charSpacing }),
    setWordSpacing: (wordSpacing: number) => this.set({ wordSpacing }),
    setHScale: (percent: number) => this.set({ scale: percent / 100 }),
    setTextRise: (rise: number) => this.set({ rise }),
    setTextRenderingMode: (mode: number) => this.set({ mode }),
    showText: (glyphs: readonly (Glyph | number | null)[]) => this.show(glyphs),
  }

  private set(change: Partial<State>): void {
    Object.assign(this.state, change)
  }

  private restore(): void {
    this.state = this.saved.pop() ?? this.state
  }

  private into(matrix: readonly number[]): void {
    this.set({ matrix: within(this.state.matrix, asMatrix(matrix)) })
  }

  private graphics(entries: readonly (readonly [string, unknown])[]): void {
    for (const [key, value] of entries) {
      if (key === 'ca') this.set({ alpha: Number(value) })
      else if (key === 'BM') this.set({ isPlainBlend: value === 'source-over' })
      else if (key === 'Font' && Array.isArray(value)) this.set({ font: String(value[0]), size: Number(value[1]) })
    }
  }

  private shape(
    shapes: readonly number[],
    points: readonly number[],
    [left = 0, bottom = 0, right = 0, top = 0]: readonly number[],
  ): void {
    const [a, b, c, d] = this.state.matrix
    const isUpright = Math.abs(b) + Math.abs(c) < 1e-6 || Math.abs(a) + Math.abs(d) < 1e-6
    const isStraight = shapes.every(shape => !this.curves.has(shape))
    const extent = isStraight ? ([left, bottom, right, top] as const) : extentOf(points)
    const isBox =
      isUpright && isStraight && this.path === null && (isOneBox(shapes.length, points) || isFourCorners(points, extent))
    const box = boxUnder(this.state.matrix, ...extent)
    this.path = { box: this.path ? around(this.path.box, box) : box, isBox }
  }

  private clipNext(): void {
    this.isClipping = true
  }

  private strokePath(): void {
    if (this.path && this.isShown && isThin(this.path.box)) this.rules.push(this.path.box)
    this.endPath(false)
  }

  private endPath(isFilled: boolean): void {
    const { path, state } = this
    if (path && isFilled && state.isPlainBlend && state.alpha > MIN_ALPHA && this.isShown) {
      if (isThin(path.box)) this.rules.push(path.box)
      const isSolid = path.isBox && state.alpha >= OPAQUE
      this.paint.fill(path.box, isSolid ? state.fill : null)
      if (isSolid && state.fill) this.cover(path.box)
    }
    if (path && this.isClipping) this.clipTo(path.box)
    this.isClipping = false
    this.path = null
  }

  private clipTo(box: Box): void {
    this.set({ clip: overlapOf(this.state.clip, box) })
  }

  /** A box over words that stand there already: how people black out. */
  private cover(box: Box): void {
    if (!isThin(box)) this.hide('covered', run => isIn(box, run.x + run.width / 2, run.y + run.size * MIDDLE))
  }

  /** Lines through the middle of words, drawn before them or after. */
  private strikeOut(): void {
    for (const { left, right, bottom, top } of this.rules) {
      const y = (bottom + top) / 2
      const isThrough = ({ x, y: base, width, size, tilt }: PdfRun): boolean =>
        tilt === 0 &&
        x + width / 2 > left &&
        x + width / 2 < right &&
        y > base + size * STRUCK.from &&
        y < base + size * STRUCK.to
      this.hide('struck_out', isThrough)
    }
  }

  private hide(why: Hidden, isHidden: (run: PdfRun) => boolean): void {
    for (const chunk of [...this.chunks]) {
      const hidden = chunk.hidden === null ? chunk.runs.filter(isHidden) : []
      if (hidden.length === 0) continue
      if (hidden.length === chunk.runs.length) chunk.hidden = why
      else {
        this.chunks.push({ ...chunk, runs: hidden, hidden: why })
        chunk.runs.splice(0, chunk.runs.length, ...chunk.runs.filter(run => !hidden.includes(run)))
      }
    }
  }

  private textAt(matrix: Matrix): void {
    this.textMatrix = matrix
    this.line = { x: 0, y: 0 }
    this.place = { x: 0, y: 0 }
  }

  private moveText(x: number, y: number): void {
    this.line = { x: this.line.x + x, y: this.line.y + y }
    this.place = { ...this.line }
  }

  private get isShown(): boolean {
    return this.layers.every(Boolean)
  }

  private show(glyphs: readonly (Glyph | number | null)[]): void {
    const { state } = this
    const font = this.fontOf(state.font)
    const direction = state.size < 0 ? -1 : 1
    const size = Math.abs(state.size)
    const matrix = within(state.matrix, this.textMatrix)
    const unit = (font?.fontMatrix ?? UNIT)[0]
    const along = Math.hypot(matrix[0], matrix[1])
    const height = size * Math.hypot(matrix[2], matrix[3])
    const tilt = font?.vertical ? -Math.PI / 2 : Math.atan2(direction * matrix[1], direction * matrix[0])
    for (const glyph of glyphs) {
      if (glyph === null) continue
      if (typeof glyph === 'number') {
        this.advance((-glyph * size) / 1000, font, direction)
        continue
      }
      const drawn = glyph.width * unit * size
      const [x, y] = at(matrix, this.place.x, this.place.y + state.rise)
      const width = drawn * state.scale * along
      this.note({ text: glyph.unicode, x, y, width, size: height, font: state.font, tilt })
      this.advance(drawn + ((glyph.isSpace ? state.wordSpacing : 0) + state.charSpacing) * direction, font, direction)
    }
  }

  private advance(by: number, font: PdfFont | null, direction: number): void {
    if (font?.vertical) this.place.y -= Math.abs(by)
    else this.place.x += by * this.state.scale * direction
  }

  private note(run: PdfRun): void {
    const [x, y] = [run.x + run.width / 2, run.y + run.size * MIDDLE]
    const ground = this.paint.under(x, y)
    const hidden = this.hiddenAt(x, y, ground)
    const { fill, alpha } = this.state
    const strength = fill && ground ? 1 + (contrast(fill, ground) - 1) * alpha : 21
    const open = this.chunks[this.chunks.length - 1]
    const last = open?.runs[open.runs.length - 1]
    const isAlike =
      open !== undefined &&
      last !== undefined &&
      open.hidden === hidden &&
      Math.abs(open.contrast - strength) < 0.01 &&
      Math.abs(open.size - run.size) < 0.01 &&
      last.tilt === run.tilt &&
      (run.tilt !== 0 || Math.abs(last.y - run.y) < 0.01)
    if (isAlike) open.runs.push(run)
    else this.chunks.push({ runs: [run], size: run.size, contrast: strength, hidden })
  }

  private hiddenAt(x: number, y: number, ground: Colour | null): Hidden | null {
    const { mode, fill, alpha, clip } = this.state
    if (!this.isShown) return 'switched_off'
    if (INVISIBLE_MODES.has(mode) || alpha < MIN_ALPHA) return 'unpainted'
    if (!isIn(this.view, x, y) || !isIn(clip, x, y)) return 'outside'
    return fill && ground && isUnseen(fill, ground) ? 'ground_colour' : null
  }
}

const asMatrix = (numbers: readonly number[]): Matrix => [
  numbers[0] ?? 1,
  numbers[1] ?? 0,
  numbers[2] ?? 0,
  numbers[3] ?? 1,
  numbers[4] ?? 0,
  numbers[5] ?? 0,
]

/** `x y w h re`, once. */
const isOneBox = (shapes: number, points: readonly number[]): boolean => shapes === 1 && points.length === 4

/** A curve stays among the points that bend it. */
function extentOf(points: readonly number[]): readonly [number, number, number, number] {
  const [xs, ys] = [points.filter((_, i) => i % 2 === 0), points.filter((_, i) => i % 2 === 1)]
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

/** Lines along the edges of their extent. */
function isFourCorners(points: readonly number[], [left, bottom, right, top]: readonly number[]): boolean {
  if (points.length < 8 || points.length > 10) return false
  return points.every((value, i) => (i % 2 === 0 ? value === left || value === right : value === bottom || value === top))
}

const isThin = ({ left, right, bottom, top }: Box): boolean => top - bottom <= MAX_RULE_POINTS && right - left > top - bottom
