import { ruleCopy } from './copy'
import { personalRule } from './personalRule'

/** A personal mobile number. Bulletins name couriers and officers; their numbers are nobody's business. */
export const personalMobile = personalRule('personal_mobile', 'mobile', ruleCopy.personalMobile)
