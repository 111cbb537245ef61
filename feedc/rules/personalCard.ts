import { ruleCopy } from './copy'
import { personalRule } from './personalRule'

/** A bank card number, told by its check digit (ISO/IEC 7812). */
export const personalCard = personalRule('personal_card', 'card', ruleCopy.personalCard)
