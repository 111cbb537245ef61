import { ruleCopy } from './copy'
import { personalRule } from './personalRule'

/** An 18-digit resident identity number, told by its check character (GB 11643). */
export const personalIdNumber = personalRule('personal_id_number', 'identity', ruleCopy.personalId)
