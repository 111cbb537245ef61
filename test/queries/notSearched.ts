/** Words of a record that aren't searched, and why, as `kind field.field`; every other text of every record is. */
const NOT_SEARCHED: Readonly<Record<string, RegExp>> = {
  'who says so, no thing to look for': /source(s)?\.name$|authors$|bulletin\.title$|cases\./,
  'would read as its contrary out of its place': /^hotline (notFor|hours)$|^answer gaps$|^check verdicts\./,
  'belongs to a line that is found': /^check questions\.reason$|^station hours\.scope$|^benefit cost$|^path duration\./,
}

/** Every text of a record that a person reads in Chinese, and where in it that stands. */
export function* textsOf(value: unknown, path: string): Generator<readonly [path: string, text: string]> {
  if (typeof value === 'string') {
    if (/\p{Script=Han}/u.test(value)) yield [path, value]
  } else if (Array.isArray(value)) for (const each of value) yield* textsOf(each, path)
  else if (value && typeof value === 'object')
    for (const [key, each] of Object.entries(value)) yield* textsOf(each, `${path}${path.includes(' ') ? '.' : ' '}${key}`)
}

export const isNotSearched = (path: string): boolean => Object.values(NOT_SEARCHED).some(reason => reason.test(path))
