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

/** The markup itself, for classes and names. */
export const markupOf = (view: ReactElement): string => renderToStaticMarkup(view)
