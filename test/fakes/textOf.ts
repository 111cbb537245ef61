import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

/** What a courier could read of a view: its text, without tags. Hyphens and spaces that don't break read as plain ones. */
export const textOf = (view: ReactElement): string =>
  renderToStaticMarkup(view)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\u2011/g, '-')
    .replace(/\u2060/g, '')
    .replace(/&quot;/g, '"')
    .replace(/\s+/g, ' ')
    .trim()

/** What a listener hears of the things that can be ticked: name and state, in order. */
export const tickedIn = (view: ReactElement): readonly (readonly [name: string, isTicked: boolean])[] =>
  [...renderToStaticMarkup(view).matchAll(/<\w+ [^>]*aria-checked="[^>]*>/g)].map(([tag]) => [
    /aria-label="([^"]*)"/.exec(tag)?.[1] ?? '',
    tag.includes('aria-checked="true"'),
  ])
