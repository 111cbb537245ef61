import { pinyin } from 'pinyin-pro'

const MOST = 40

/** An id that a person might have given: the title in pinyin, cut short; with a number where somebody has it. */
export function newId(title: string, taken: readonly string[]): string {
  const words = pinyin(title, { toneType: 'none', type: 'array', nonZh: 'consecutive' })
    .map(word => word.toLowerCase().replace(/[^a-z0-9]+/g, ''))
    .filter(Boolean)
  let id = ''
  for (const word of words) {
    const longer = id === '' ? word : `${id}-${word}`
    if (longer.length > MOST) break
    id = longer
  }
  // Two digits in front only put a file in its place: they'd be taken for that.
  const base = id === '' || /^\d\d-/.test(`${id}-`) ? `n-${id || 'new'}`.slice(0, MOST) : id
  let free = base
  for (let at = 2; taken.includes(free); at += 1) free = `${base}-${at}`
  return free
}
