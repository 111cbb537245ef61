import type { FormField } from '@desk/api/records'

/** Texts, lists of texts and mappings of these, as they stand in a file. */
export type Values = Readonly<Record<string, unknown>>

const FENCE = '---'

/** Markdown with YAML on top, taken apart; null when it isn't that. */
export function frontOf(text: string): { readonly front: string; readonly body: string } | null {
  const lines = text
    .replace(/^\ufeff/, '')
    .replaceAll('\r\n', '\n')
    .split('\n')
  const end = lines.indexOf(FENCE, 1)
  if (lines[0]?.trim() !== FENCE || end < 0) return null
  return { front: lines.slice(1, end).join('\n'), body: lines.slice(end + 1).join('\n') }
}

export const withFront = (front: string, body: string): string =>
  `${FENCE}\n${front.replace(/\n*$/, '')}\n${FENCE}\n\n${body.replace(/^\n+/, '').replace(/\n*$/, '')}\n`

/** What is above the first level-two heading, and the sections below it. */
interface Sections {
  readonly head: string
  readonly sections: readonly { readonly title: string; readonly text: string }[]
}

function sectionsIn(body: string): Sections {
  const head: string[] = []
  const sections: { title: string; lines: string[] }[] = []
  for (const line of body.split('\n')) {
    const title = /^##\s+(.+?)\s*#*\s*$/.exec(line)?.[1]
    if (title !== undefined) sections.push({ title, lines: [] })
    else (sections[sections.length - 1]?.lines ?? head).push(line)
  }
  return {
    head: head.join('\n').trim(),
    sections: sections.map(({ title, lines }) => ({ title, text: lines.join('\n').trim() })),
  }
}

const SECTION = /^body\.(.+)$/

/** The body's part of a form: `body`, or `body.<section>` for each. */
export function bodyValues(body: string, fields: readonly FormField[]): Values {
  const { sections } = sectionsIn(body)
  return Object.fromEntries(
    fields.flatMap(({ key }) => {
      const title = SECTION.exec(key)?.[1]
      if (title !== undefined) return [[key, sections.find(section => section.title === title)?.text ?? '']]
      return key === 'body' ? [[key, body.trim()]] : []
    }),
  )
}

/** A body with some of its sections written anew; sections that no form knows stay where they are. */
export function bodyWith(body: string, values: Values, fields: readonly FormField[]): string {
  const whole = values.body
  if (typeof whole === 'string') return whole.trim() === body.trim() ? body : whole.trim()
  const { head, sections } = sectionsIn(body)
  const texts = new Map(sections.map(({ title, text }) => [title, text]))
  let isChanged = false
  for (const { key } of fields) {
    const title = SECTION.exec(key)?.[1]
    const value = title === undefined ? undefined : values[key]
    if (title === undefined || typeof value !== 'string' || (texts.get(title) ?? '') === value.trim()) continue
    texts.set(title, value.trim())
    isChanged = true
  }
  if (!isChanged) return body
  const kept = [...texts].filter(([, text]) => text !== '').map(([title, text]) => `## ${title}\n\n${text}`)
  return [head, ...kept].filter(part => part !== '').join('\n\n')
}

export const isBlank = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0)

/** Nothing written, an empty text and an empty list are the same, inside of mappings too. */
export const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(withoutBlank(a)) === JSON.stringify(withoutBlank(b))

/** A value without what says nothing. */
export function withoutBlank(value: unknown): unknown {
  if (isBlank(value)) return ''
  if (Array.isArray(value)) return value.map(withoutBlank)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).flatMap(([key, own]) => (isBlank(own) ? [] : [[key, withoutBlank(own)] as const]))
  return kept.length === 0 ? '' : Object.fromEntries(kept)
}
