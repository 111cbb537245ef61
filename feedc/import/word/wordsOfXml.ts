import { ownValue } from '@feedc/ownValue'

/** A tag with its attributes, or a stretch of characters. */
const TOKEN = /<(\/?)(?:[\w.-]+:)?([\w.-]+)(?:"[^"]*"|'[^']*'|[^>"'])*?(\/?)>|([^<]+)/g
const ENTITY = /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/**
 * Every character of an Office XML part that may be seen, a string a paragraph. It knows three things: text stands in `t`
 * and `delText`, a paragraph ends with `p`, and a `Fallback` says again what stood before it. It is kept this simple
 * because the readers are checked against it.
 */
export function wordsOfXml(xml: string): string[] {
  const paragraphs: string[] = []
  let [words, isText, fallbacks] = ['', false, 0]
  for (const [, closing, name, empty, characters] of xml.matchAll(TOKEN)) {
    if (characters !== undefined) words += isText && fallbacks === 0 ? unescaped(characters) : ''
    else if (name === 'Fallback' && !empty) fallbacks += closing ? -1 : 1
    else if (name === 't' || name === 'delText') isText = !closing && !empty
    else if (name === 'p' && (closing || empty)) {
      paragraphs.push(words)
      words = ''
    }
  }
  return [...paragraphs, words]
}

/** XML's own way of writing some characters, undone. */
export const unescaped = (text: string): string =>
  text.replace(ENTITY, (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
    if (name !== undefined) return ownValue(NAMED, name) ?? whole
    return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
  })
