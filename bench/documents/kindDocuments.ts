import { KINDS } from '@test/documents/kinds'
import type { Source } from './layoutDocuments'

/** Documents of every kind there is a truth for. */
export const kindDocuments = (): Source[] =>
  Object.entries(KINDS).map(([name, make]) => {
    const sheet = make()
    const { html, header } = sheet.page()
    return {
      name,
      docx: () => sheet.docx(),
      html,
      margins: { head: header === '' ? null : header, numbers: true },
      wanted: sheet.articles,
      never: sheet.never,
    }
  })
