import type { FormField } from '@desk/api/records'
import type { Values } from './recordText'

/** A text of a form, longer than any the feed carries: nobody types more. */
const TEXT_MOST = 60_000
const ENTRIES_MOST = 500

/** What shows nowhere and only confuses: controls, and marks that turn text round. */
const HIDDEN = /(?![\n\t])[\p{Cc}\p{Bidi_Control}\ufeff]/gu

/** The fields of a form as they came in, in the shapes that the form has; null when they aren't. Keys that it doesn't know go. */
export function cleanFields(form: readonly FormField[], given: Readonly<Record<string, unknown>>): Values | null {
  const clean: Record<string, unknown> = {}
  for (const field of form) {
    if (!Object.hasOwn(given, field.key)) continue
    const value = cleanValue(field, given[field.key])
    if (value === undefined) return null
    clean[field.key] = value
  }
  return clean
}

function cleanValue(field: FormField, value: unknown): unknown {
  if (value === null || value === undefined) return ''
  switch (field.type) {
    case 'group':
      return isMapping(value) ? (cleanFields(field.fields ?? [], value) ?? undefined) : value === '' ? '' : undefined
    case 'groups':
      return cleanList(value, each => (isMapping(each) ? (cleanFields(field.fields ?? [], each) ?? undefined) : undefined))
    case 'lines':
    case 'choices':
    case 'references':
      return cleanList(value, each => cleanText(each, false))?.filter(each => each !== '')
    case 'text':
    case 'markdown':
      return cleanText(value, true)
    default:
      return cleanText(value, false)
  }
}

function cleanList(value: unknown, one: (each: unknown) => unknown): unknown[] | undefined {
  if (value === '') return []
  if (!Array.isArray(value) || value.length > ENTRIES_MOST) return undefined
  const all = value.map(one)
  return all.includes(undefined) ? undefined : all
}

function cleanText(value: unknown, isLong: boolean): string | undefined {
  const text = typeof value === 'number' && Number.isFinite(value) ? String(value) : value
  if (typeof text !== 'string' || text.length > TEXT_MOST) return undefined
  const plain = text.replace(/\r\n?/g, '\n').replace(HIDDEN, '')
  return isLong ? plain.trimEnd() : plain.replace(/\s*\n\s*/g, ' ').trim()
}

const isMapping = (value: unknown): value is Values => typeof value === 'object' && value !== null && !Array.isArray(value)
