import type { Bulletin } from '@feedc/import/bulletin/Bulletin'
import { copy } from '@feedc/import/copy'
import type { Refusal } from '@feedc/import/file/Refusal'

/** A file that could not be opened, in the shape of one that could: whoever reads the JSON gets the reason there. */
export const refusedBulletin = (refusal: Refusal): Bulletin => ({
  title: null,
  issuer: null,
  date: null,
  articles: [],
  tail: [],
  furniture: [],
  notices: [{ code: refusal, severity: 'error', line: null, page: null, message: copy.refused[refusal] }],
})
