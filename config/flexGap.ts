/**
 * iOS before 14.5 knows `gap` in a grid and ignores it in a row: 「充电热饭饮水空调」 would run together. Beside every such rule
 * stands one with margins, for pages whose root says `gapless`. Remove when the base library's floor is above iOS 14.4.
 */
import postcss, { type Rule } from 'postcss'
import type { Compiler } from 'webpack'

/** What a View is in either twin. */
type Part = 'view' | 'taro-view-core'

const saidOf = (rule: Rule, prop: string): string | undefined => {
  const found = rule.nodes.filter(node => node.type === 'decl' && node.prop === prop).at(-1)
  return found?.type === 'decl' ? found.value : undefined
}

/** The margins that stand for a rule's gap, or null: no row, or no gap. */
function marginsFor(rule: Rule, part: Part): string | null {
  const gap = saidOf(rule, 'gap') ?? saidOf(rule, 'column-gap')
  if (gap === undefined || !/flex$/.test(saidOf(rule, 'display') ?? '')) return null
  const isWrapped = /wrap$/.test(saidOf(rule, 'flex-wrap') ?? '') && saidOf(rule, 'flex-wrap') !== 'nowrap'
  const below = isWrapped ? `margin-bottom:${gap};` : ''
  const side = /^column/.test(saidOf(rule, 'flex-direction') ?? '') ? 'margin-top' : 'margin-left'
  const selectors = rule.selectors.map(selector => `.gapless ${selector}>${part}+${part}`)
  return `${selectors.join(',')}{${below}${side}:${gap}}`
}

export function withMargins(css: string, part: Part): string {
  const root = postcss.parse(css)
  root.walkRules(rule => {
    const margins = marginsFor(rule, part)
    if (margins !== null && !rule.selector.startsWith('.gapless')) rule.after(margins)
  })
  return root.toString()
}

export class FlexGap {
  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack
    compiler.hooks.thisCompilation.tap('flex gap', compilation => {
      compilation.hooks.processAssets.tap({ name: 'flex gap', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONS }, assets => {
        for (const [name, source] of Object.entries(assets))
          if (/\.(css|wxss)$/.test(name)) {
            const part = name.endsWith('.wxss') ? 'view' : 'taro-view-core'
            compilation.updateAsset(name, new sources.RawSource(withMargins(source.source().toString(), part)))
          }
      })
    })
  }
}
