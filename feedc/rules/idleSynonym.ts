import { ruleCopy } from './copy'
import { spotsOf } from './spots'
import { noticeOf, type Rule } from './types'

/** An entry of synonyms.yaml that leads nowhere: nothing beside it, and no record says its title. */
export const idleSynonym: Rule = {
  code: 'idle_synonym',
  severity: 'warning',
  run: content =>
    content.synonyms
      .filter(({ value: { amenities, when, leads } }) => amenities.length === 0 && when === null && leads.length === 0)
      .filter(({ at, value }) => !spotsOf(content).some(spot => spot.at.file !== at.file && spot.text.includes(value.title)))
      .map(entry => noticeOf(idleSynonym, entry, 'title', ruleCopy.idleSynonym(entry.value.title))),
}
