import { unescaped } from '@feedc/import/word/wordsOfXml'

const STRING = /<(?:\w+:)?si\b[^>]*?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?si>)/g
const READING = /<(?:\w+:)?rPh\b[\s\S]*?<\/(?:\w+:)?rPh>/g
const TEXT = /<(?:\w+:)?t\b[^>]*?(?:\/>|>([^<]*)<)/g
const CELL = /<(?:\w+:)?c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g
const TYPE = /\bt="(\w+)"/
const VALUE = /<(?:\w+:)?v\b[^>]*>([^<]*)</

/** The strings of a workbook, by their number. */
export const stringsOfXml = (xml: string): string[] => [...xml.matchAll(STRING)].map(([, inner = '']) => wordsIn(inner))

/**
 * Every word in the cells of a worksheet's XML, a text a cell; numbers are left to their formats. It knows cells, values and
 * texts and nothing of rows, styles or merges: the reader is checked against it.
 */
export const wordsOfSheet = (xml: string, strings: readonly string[]): string[] =>
  [...xml.matchAll(CELL)].flatMap(([, attributes = '', inner = '']) => {
    const type = TYPE.exec(attributes)?.[1]
    const value = unescaped(VALUE.exec(inner)?.[1] ?? '')
    const text =
      type === 's' ? (strings[Number(value)] ?? '') : type === 'str' ? value : type === 'inlineStr' ? wordsIn(inner) : ''
    return text.trim() === '' ? [] : [text]
  })

const wordsIn = (xml: string): string =>
  [...xml.replace(READING, '').matchAll(TEXT)].map(([, text = '']) => unescaped(text)).join('')
