import type { FormField } from '@desk/api/records'

/** What a form holds: as the server reads and writes it. */
export type Fields = Readonly<Record<string, unknown>>

export const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
export const textsOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(textOf) : [])
export const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {}
export const groupsOf = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.map(fieldsOf) : [])

/** The field with another value; empty leaves it out, so that what nobody knows stays absent. */
export function withField(fields: Fields, key: string, value: unknown): Fields {
  const { [key]: _, ...others } = fields
  return isEmpty(value) ? others : { ...fields, [key]: value }
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

/** Alike as an editor sees it: whatever order the keys have. */
export const isAlike = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b)

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(
          Object.entries(inner)
            .filter(([, each]) => !isEmpty(each))
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : inner,
  ) ?? ''

/** A value in one line, for telling two apart. */
export function inWords(field: FormField | undefined, value: unknown): string {
  if (Array.isArray(value)) return value.map(each => inWords(field, each)).join('、')
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([key, each]) =>
        inWords(
          field?.fields?.find(inner => inner.key === key),
          each,
        ),
      )
      .filter(Boolean)
      .join(' · ')
  const text = textOf(value)
  return field?.choices?.find(choice => choice.value === text)?.label ?? text
}
