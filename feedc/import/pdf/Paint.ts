import { type Box, isIn } from './geometry'

export type Colour = readonly [red: number, green: number, blue: number]

/** What was painted so far on a page, as far as it decides whether words on it can be seen. */
export class Paint {
  private readonly fills: { readonly box: Box; readonly colour: Colour | null }[] = []

  /** `colour` null: a pattern, or a shape that isn't a box; what is on it counts as seen. */
  fill(box: Box, colour: Colour | null): void {
    this.fills.push({ box, colour })
  }

  /** Paper is white. */
  under(x: number, y: number): Colour | null {
    for (let i = this.fills.length - 1; i >= 0; i -= 1) if (isIn(this.fills[i]!.box, x, y)) return this.fills[i]!.colour
    return WHITE
  }
}

const WHITE: Colour = [255, 255, 255]
export const BLACK: Colour = [0, 0, 0]

/** WCAG 2.1: how much two colours differ in light, from 1 to 21. */
export function contrast(a: Colour, b: Colour): number {
  const [light, dark] = [lightOf(a), lightOf(b)].sort((x, y) => y - x)
  return (light! + 0.05) / (dark! + 0.05)
}

const lightOf = ([red, green, blue]: Colour): number => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
function linear(channel: number): number {
  const share = channel / 255
  return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

/** So alike that nobody reads one on the other; red on green is hard to read, but seen. */
export const isUnseen = (text: Colour, ground: Colour): boolean =>
  contrast(text, ground) < 1.15 && text.every((channel, i) => Math.abs(channel - ground[i]!) < 48)
