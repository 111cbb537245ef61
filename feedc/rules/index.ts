import { danglingReference } from './danglingReference'
import { duplicateId } from './duplicateId'
import { schemaRefused } from './schemaRefused'
import { stationOutsideShanghai } from './stationOutsideShanghai'
import type { Rule } from './types'

/** Every rule, one a file. docs/notices.md is written from this list. */
export const RULES: readonly Rule[] = [schemaRefused, duplicateId, danglingReference, stationOutsideShanghai]
