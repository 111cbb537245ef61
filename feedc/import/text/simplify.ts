import { Converter } from 'opencc-js/t2cn'

const HAN = /[\u3400-\u9fff]/g
/** Simplified text holds a few characters that the tables would change; traditional text a quarter or more. */
const TRADITIONAL_SHARE = 0.08
const SAMPLE_CHARS = 20_000

let convert: ((text: string) => string) | null = null

/** Whether a text is in traditional script, judged by how much of it would change. */
export function isTraditional(text: string): boolean {
  const sample = text.slice(0, SAMPLE_CHARS)
  const han = sample.match(HAN)?.length ?? 0
  if (han < 20) return false
  const simplified = toSimplified(sample)
  let changed = 0
  for (let i = 0; i < sample.length; i += 1) if (sample[i] !== simplified[i]) changed += 1
  return changed / han > TRADITIONAL_SHARE
}

/** Traditional to simplified script, by OpenCC's character and phrase tables. */
export function toSimplified(text: string): string {
  convert ??= Converter({ from: 't', to: 'cn' })
  return convert(text)
}
