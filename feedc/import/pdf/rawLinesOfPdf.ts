import { type RawLine, rawLine } from '@feedc/import/bulletin/RawLine'
import type { PdfLine } from './pdfLines'

/** Comparing a face needs a few characters that the document also shows elsewhere. */
const MIN_COMPARED = 3
const OTHER_FACE_SHARE = 0.6
const CENTRE_EM = 0.8
const MIN_SIDE_EM = 2.4

/** What the page shows beyond the words: indents, full lines, centring, size, another face, space above. */
export function rawLinesOfPdf(lines: readonly PdfLine[]): RawLine[] {
  const em = usual(lines.map(line => round(line.size))) || 12
  const body = lines.filter(line => Math.abs(line.size - em) < 0.6)
  const pitch =
    usual(
      body
        .slice(1)
        .map((line, i) => round(body[i]!.y - line.y))
        .filter(step => step > 0),
    ) || em * 1.5
  const isOtherFace = faceTest(body)
  const margins = marginsOf(body.length > 0 ? body : lines, lines, em)

  return lines.map((line, i) => {
    const above = lines[i - 1]
    const { left, right } = margins.get(placeOf(line)) ?? { left: line.left, right: line.right }
    const startsPage = above === undefined || placeOf(above) !== placeOf(line)
    const side = (line.left - left) / em
    const isMiddle = Math.abs(line.left + line.right - left - right) / 2 / em < CENTRE_EM
    return rawLine({
      text: line.text,
      no: i + 1,
      page: line.page,
      startsPage,
      gap: startsPage ? 0 : Math.max(0, Math.round(((above.y - line.y) / pitch - 1) * 4) / 4),
      indent: Math.max(0, side),
      drawnWidth: (line.right - line.left) / em,
      isBold: isOtherFace(line),
      isCentred: isMiddle && side > MIN_SIDE_EM && (right - line.right) / em > MIN_SIDE_EM,
      scale: line.size / em,
      added: line.added,
      isParagraph: line.table !== null,
      notes: line.notes ?? [],
    })
  })
}

interface Margins {
  readonly left: number
  readonly right: number
}

/** Lines begin at one place when they begin so near to each other. */
const SAME_EDGE_POINTS = 1.5
/** So few lines out at the left are a slip, or a mark in the margin. */
const MIN_EDGE_SHARE = 0.05
/** A first line stands in by no more. */
const MAX_INDENT_EM = 4.5

/**
 * Where text begins and ends on each page, or in each column of one. It begins at the leftmost edge that some lines have,
 * even if most stand in: on a page of short paragraphs all of them do, and a page that can't tell borrows from the others.
 */
function marginsOf(body: readonly PdfLine[], lines: readonly PdfLine[], em: number): ReadonlyMap<string, Margins> {
  const places = new Map<string, { column: number; own: Margins }>()
  for (const line of lines) {
    if (places.has(placeOf(line))) continue
    const own = body.filter(one => placeOf(one) === placeOf(line))
    const alike = body.filter(one => one.column === line.column)
    places.set(placeOf(line), { column: line.column, own: edgesOf(own.length > 0 ? own : alike.length > 0 ? alike : body) })
  }
  return new Map(
    [...places].map(([place, { column, own }]) => {
      const others = [...places.values()].filter(other => other.column === column).map(other => other.own)
      const near = others.filter(
        ({ left, right }) => left <= own.left && own.left - left < MAX_INDENT_EM * em && right > own.right - em,
      )
      return [
        place,
        {
          left: Math.min(own.left, ...near.map(({ left }) => left)),
          right: Math.max(own.right, ...near.map(({ right }) => right)),
        },
      ]
    }),
  )
}

function edgesOf(lines: readonly PdfLine[]): Margins {
  const enough = Math.max(2, lines.length * MIN_EDGE_SHARE)
  const lefts = lines.map(line => round(line.left)).sort((a, b) => a - b)
  const left =
    lefts.find(edge => lefts.filter(other => other >= edge && other < edge + SAME_EDGE_POINTS).length >= enough) ?? lefts[0] ?? 0
  return { left, right: Math.max(...lines.map(line => line.right), 0) }
}

/**
 * Whether a line is set in another face than the same characters are elsewhere. A PDF splits one face into many fonts,
 * and its fonts may have no names, but one character of one face always comes from the same font.
 */
function faceTest(body: readonly PdfLine[]): (line: PdfLine) => boolean {
  const counts = new Map<string, Map<string, number>>()
  for (const { char, font } of body.flatMap(charsOf)) {
    const fonts = counts.get(char) ?? new Map<string, number>()
    counts.set(char, fonts.set(font, (fonts.get(font) ?? 0) + 1))
  }
  const usualFont = new Map([...counts].map(([char, fonts]) => [char, [...fonts].sort((a, b) => b[1] - a[1])[0]![0]]))
  const isCommon = (char: string): boolean => [...(counts.get(char)?.values() ?? [])].reduce((a, b) => a + b, 0) >= 2
  return line => {
    const compared = charsOf(line).filter(({ char }) => isCommon(char))
    const other = compared.filter(({ char, font }) => usualFont.get(char) !== font)
    return compared.length >= MIN_COMPARED && other.length / compared.length >= OTHER_FACE_SHARE
  }
}

const HAN = /[\u2e80-\u9fff]/
const charsOf = (line: PdfLine): { char: string; font: string }[] =>
  line.runs.flatMap(({ text, font }) => [...text].filter(char => HAN.test(char)).map(char => ({ char, font })))

/** A column is a page of its own. */
const placeOf = ({ page, column }: PdfLine): string => `${page}/${column}`

const round = (points: number): number => Math.round(points * 2) / 2

function usual(values: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}
