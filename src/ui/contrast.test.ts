import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import type { Rule } from 'postcss'
import scss from 'postcss-scss'

/** WCAG 2.1 §1.4.3 (AA) and docs/design.md §8, for text of any size: the words are read at arm's length in the sun. */
const AT_LEAST = 4.5

/**
 * Where text of a colour may stand when its own rule names no background: whatever is behind it.
 * Only these; a token used for text that isn't here fails below.
 */
const BEHIND: Readonly<Record<string, readonly string[]>> = {
  ink: ['bg', 'card', 'grey-soft', 'honey-soft', 'red-soft', 'mark'],
  'ink-2': ['bg', 'card', 'grey-soft', 'honey-soft', 'red-soft', 'mark'],
  red: ['red-soft', 'card', 'bg'],
  green: ['card'],
  grey: ['card', 'bg'],
  'honey-ink': ['card', 'honey-soft'],
  'night-ink': ['night'],
  'night-ink-2': ['night'],
}

type Tokens = Readonly<Record<string, string>>

const rulesIn = (file: string): Rule[] => {
  const rules: Rule[] = []
  scss.parse(readFileSync(file, 'utf8')).walkRules(rule => void rules.push(rule))
  return rules
}
const valueIn = (rule: Rule, ...properties: string[]): string | undefined => {
  let value: string | undefined
  rule.each(node => {
    if (node.type === 'decl' && properties.includes(node.prop)) value = node.value
  })
  return value
}
const tokenOf = (value: string | undefined): string | undefined => /^var\(--([a-z0-9-]+)\)$/.exec(value ?? '')?.[1]

function tokensOf(selector: string): Tokens {
  const tokens: Record<string, string> = {}
  for (const rule of rulesIn('src/ui/tokens.scss').filter(each => each.selector === selector))
    rule.walkDecls(/^--/, ({ prop, value }) => {
      tokens[prop.slice(2)] = value
    })
  return tokens
}
const LIGHT = tokensOf('.screen')
const THEMES = { light: LIGHT, dark: { ...LIGHT, ...tokensOf('.screen.dark') } }

const sheets = readdirSync('src', { recursive: true })
  .map(file => `src/${String(file)}`)
  .filter(file => file.endsWith('.scss') && !/(tokens|icons)\.scss$/.test(file))

/** Every pair of text and background that the style sheets name, by the rule that names it. */
function pairs(): { text: string; behind: string; rule: string }[] {
  return sheets.flatMap(rulesIn).flatMap(rule => {
    const text = tokenOf(valueIn(rule, 'color'))
    if (!text) return []
    const own = tokenOf(valueIn(rule, 'background', 'background-color'))
    const behind = own ? [own] : (BEHIND[text] ?? [])
    assert.ok(behind.length > 0, `${rule.selector}: say in BEHIND where text of --${text} may stand`)
    return behind.map(each => ({ text, behind: each, rule: rule.selector }))
  })
}

/** WCAG 2.1's relative luminance of an sRGB colour. */
function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[0-9a-f]/gi, '$&$&') : hex
  const [r, g, b] = [1, 3, 5].map(at => {
    const channel = Number.parseInt(full.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

describe('words in the sun and in the dark', () => {
  it('are measured as WCAG measures', () => {
    assert.equal(contrast('#000', '#ffffff'), 21)
    assert.equal(contrast('#777', '#fff').toFixed(2), '4.48')
  })

  for (const [theme, tokens] of Object.entries(THEMES)) {
    it(`have a contrast of 4.5 to 1 on whatever is behind them, ${theme}`, () => {
      const found = pairs()
      assert.ok(found.length > 40, `${found.length} pairs`)
      const faint = found.flatMap(({ text, behind, rule }) => {
        const ratio = contrast(tokens[text]!, tokens[behind]!)
        return ratio >= AT_LEAST ? [] : [`${rule}: --${text} on --${behind} is ${ratio.toFixed(2)}`]
      })
      assert.deepEqual([...new Set(faint)], [])
    })
  }
})
