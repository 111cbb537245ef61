import { nameOf } from '@feedc/import/xml/namespaces'
import { decodeXml } from '@feedc/import/xml/parseXml'
import { SaxesParser } from 'saxes'

/** A cell that holds something, before its number is shown and its merges are filled. */
export interface RawCell {
  readonly row: number
  /** From 0. */
  readonly column: number
  readonly style: number
  readonly type: string
  readonly value: string
  readonly isFormula: boolean
  /** The runs of a text kept in the cell itself that are struck out. */
  readonly struck: string
}

export interface RawSheet {
  readonly cells: readonly RawCell[]
  readonly hiddenRows: ReadonlySet<number>
  /** Ranges of columns from 0, both ends counted. */
  readonly hiddenColumns: readonly (readonly [number, number])[]
  /** [first row, first column, last row, last column]. */
  readonly merges: readonly (readonly [number, number, number, number])[]
}

const REFERENCE = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/
const ON = new Set(['1', 'true'])

export const columnName = (index: number): string =>
  index < 26
    ? String.fromCharCode(65 + index)
    : `${columnName(Math.floor(index / 26) - 1)}${String.fromCharCode(65 + (index % 26))}`

const columnIndex = (name: string): number => [...name].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1

function placeOf(reference: string): readonly [row: number, column: number] | null {
  const found = REFERENCE.exec(reference)
  return found ? [Number(found[2]), columnIndex(found[1]!)] : null
}

/** Reads one worksheet as a stream, so that neither empty styles nor dropdowns over whole columns cost anything. */
export function readCells(xml: Uint8Array): RawSheet {
  const cells: RawCell[] = []
  const hiddenRows = new Set<number>()
  const hiddenColumns: (readonly [number, number])[] = []
  const merges: (readonly [number, number, number, number])[] = []
  let [row, column] = [0, -1]
  let open: { -readonly [K in keyof RawCell]: RawCell[K] } | null = null
  let [isText, isStruck, isPhonetic] = [false, false, 0]
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', fault => {
    throw fault
  })
  parser.on('opentag', ({ uri, local, attributes }) => {
    const at = (name: string): string => attributes[name]?.value ?? ''
    switch (nameOf(uri, local)) {
      case 'x:col':
        if (ON.has(at('hidden')) || at('width') === '0') hiddenColumns.push([Number(at('min')) - 1, Number(at('max')) - 1])
        break
      case 'x:row':
        row = at('r') === '' ? row + 1 : Number(at('r'))
        column = -1
        if (ON.has(at('hidden')) || at('ht') === '0') hiddenRows.add(row)
        break
      case 'x:c': {
        const place = placeOf(at('r'))
        column = place ? place[1] : column + 1
        const common = { style: Number(at('s')) || 0, type: at('t') || 'n', value: '', isFormula: false, struck: '' }
        open = { row: place?.[0] ?? row, column, ...common }
        break
      }
      case 'x:f':
        if (open) open.isFormula = true
        break
      case 'x:strike':
        isStruck = !['0', 'false'].includes(at('val'))
        break
      case 'x:rPh':
        isPhonetic += 1
        break
      case 'x:v':
      case 'x:t':
        isText = open !== null && isPhonetic === 0
        break
      case 'x:mergeCell': {
        const [from, to] = at('ref').split(':').map(placeOf)
        if (from && to) merges.push([from[0], from[1], to[0], to[1]])
        break
      }
    }
  })
  parser.on('text', text => {
    if (open && isText && isStruck) open.struck += text
    else if (open && isText) open.value += text
  })
  parser.on('closetag', ({ uri, local }) => {
    const name = nameOf(uri, local)
    if (name === 'x:v' || name === 'x:t') isText = false
    else if (name === 'x:r') isStruck = false
    else if (name === 'x:rPh') isPhonetic -= 1
    else if (name === 'x:c' && open) {
      if (open.value + open.struck !== '' || open.isFormula) cells.push(open)
      open = null
    }
  })
  parser.write(decodeXml(xml)).close()
  return { cells, hiddenRows, hiddenColumns, merges }
}
