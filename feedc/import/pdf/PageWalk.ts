import { type Chunk, Chunks, MIDDLE } from './Chunks'
import { hiddenIn, initialState, MIN_ALPHA, type State } from './GraphicsState'
import { type Box, boxUnder, IDENTITY, type Matrix, overlapOf, within } from './geometry'
import { contrast, Paint } from './Paint'
import type { PdfRun } from './pdfLines'
import { isThin, type Path, withShape } from './shapes'
import { type Glyph, type PdfFont, TextCursor } from './TextCursor'

/** From here on a filled box hides what it covers. */
const OPAQUE = 0.95

/**
 * Follows the operators of a page and notes each character where it is drawn, and whether it can be seen: not when it is
 * painted in no colour, in that of its ground, off the page, on a layer that is switched off, or under a box.
 */
export class PageWalk {
  private readonly drawn = new Chunks()
  private readonly cursor = new TextCursor()
  private readonly paint = new Paint()
  private readonly saved: State[] = []
  private readonly layers: boolean[] = []
  private state: State
  private path: Path | null = null
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
    this.state = initialState(page, view)
    this.curves = new Set([ops.curveTo!, ops.curveTo2!, ops.curveTo3!])
    this.byNumber = new Map(Object.entries(this.operators).map(([name, follow]) => [ops[name] ?? -1, follow]))
  }

  follow(numbers: ArrayLike<number>, args: ArrayLike<unknown>): void {
    for (let i = 0; i < numbers.length; i += 1) this.byNumber.get(numbers[i]!)?.(...((args[i] as never[] | null) ?? []))
    this.drawn.strikeOut(this.rules)
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
    constructPath: (shapes: number[], points: number[], extent: number[]) => {
      const isStraight = shapes.every(shape => !this.curves.has(shape))
      this.path = withShape(this.path, this.state.matrix, isStraight, shapes.length, points, extent)
    },
    clip: () => {
      this.isClipping = true
    },
    eoClip: () => {
      this.isClipping = true
    },
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
    beginText: () => this.cursor.start(IDENTITY),
    setTextMatrix: (...matrix: number[]) => this.cursor.start(asMatrix(matrix)),
    moveText: (x: number, y: number) => this.cursor.move(x, y),
    setLeadingMoveText: (x: number, y: number) => {
      this.set({ leading: y })
      this.cursor.move(x, y)
    },
    nextLine: () => this.cursor.move(0, this.state.leading),
    setLeading: (leading: number) => this.set({ leading: -leading }),
    setFont: (font: string, size: number) => this.set({ font, size }),
    setCharSpacing: (charSpacing: number) => this.set({ charSpacing }),
    setWordSpacing: (wordSpacing: number) => this.set({ wordSpacing }),
    setHScale: (percent: number) => this.set({ scale: percent / 100 }),
    setTextRise: (rise: number) => this.set({ rise }),
    setTextRenderingMode: (mode: number) => this.set({ mode }),
    showText: (glyphs: readonly (Glyph | number | null)[]) =>
      this.cursor.draw(glyphs, this.state, this.fontOf(this.state.font), run => this.note(run)),
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
      if (isSolid && state.fill) this.drawn.cover(path.box)
    }
    if (path && this.isClipping) this.clipTo(path.box)
    this.isClipping = false
    this.path = null
  }

  private clipTo(box: Box): void {
    this.set({ clip: overlapOf(this.state.clip, box) })
  }

  private note(run: PdfRun): void {
    const [x, y] = [run.x + run.width / 2, run.y + run.size * MIDDLE]
    const ground = this.paint.under(x, y)
    const { fill, alpha } = this.state
    const strength = fill && ground ? 1 + (contrast(fill, ground) - 1) * alpha : 21
    this.drawn.add(run, strength, this.isShown ? hiddenIn(this.state, this.view, x, y, ground) : 'switched_off')
  }

  get chunks(): Chunk[] {
    return this.drawn.all
  }

  private get isShown(): boolean {
    return this.layers.every(Boolean)
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
