import { alertExpired } from './alertExpired'
import { appIdNotAllowed } from './appIdNotAllowed'
import { badAppId } from './badAppId'
import { badId } from './badId'
import { badPhone } from './badPhone'
import { badUrl } from './badUrl'
import { bodyTooLong } from './bodyTooLong'
import { callNotListed } from './callNotListed'
import { cancelMissesUpdate } from './cancelMissesUpdate'
import { clipRefused } from './clipRefused'
import { clockBehind } from './clockBehind'
import { dangerousText } from './dangerousText'
import { danglingReference } from './danglingReference'
import { deadNumber } from './deadNumber'
import { duplicateId } from './duplicateId'
import { embargoed } from './embargoed'
import { expiresBeforeEffective } from './expiresBeforeEffective'
import { expiresFarAway } from './expiresFarAway'
import { falsePrecision } from './falsePrecision'
import { formulaCell } from './formulaCell'
import { futureDate } from './futureDate'
import { guideWithoutSigns } from './guideWithoutSigns'
import { hiddenCharacters } from './hiddenCharacters'
import { holidaysDue } from './holidaysDue'
import { homoglyphHost } from './homoglyphHost'
import { hostNotAllowed } from './hostNotAllowed'
import { htmlInText } from './htmlInText'
import { idleQuestion } from './idleQuestion'
import { idleSynonym } from './idleSynonym'
import { imageMissing } from './imageMissing'
import { imageTooLarge } from './imageTooLarge'
import { leavesBeforeEvidence } from './leavesBeforeEvidence'
import { longForAScreen } from './longForAScreen'
import { longToReadAloud } from './longToReadAloud'
import { monthWithoutYear } from './monthWithoutYear'
import { nearDuplicateStation } from './nearDuplicateStation'
import { otherFeed } from './otherFeed'
import { personalCard } from './personalCard'
import { personalIdNumber } from './personalIdNumber'
import { personalMobile } from './personalMobile'
import { phoneNotAllowed } from './phoneNotAllowed'
import { pictureNotShown } from './pictureNotShown'
import { referenceMissing } from './referenceMissing'
import { referenceNotEarlier } from './referenceNotEarlier'
import { repostWithLink } from './repostWithLink'
import { reviewBeforeAsOf } from './reviewBeforeAsOf'
import { reviewOverdue } from './reviewOverdue'
import { revisionImplausible } from './revisionImplausible'
import { revisionNotHigher } from './revisionNotHigher'
import { saidTwice } from './saidTwice'
import { schemesMixed } from './schemesMixed'
import { sentAfterwards } from './sentAfterwards'
import { shortLink } from './shortLink'
import { stationAtZero } from './stationAtZero'
import { stationCountDropped } from './stationCountDropped'
import { stationCountGrew } from './stationCountGrew'
import { stationInOtherDistrict } from './stationInOtherDistrict'
import { stationOutsideCity } from './stationOutsideCity'
import { subjectFirst } from './subjectFirst'
import { summaryEmpty } from './summaryEmpty'
import { sumStation } from './sumStation'
import { textTooLong } from './textTooLong'
import { thresholdsWrong } from './thresholdsWrong'
import { triageEndless } from './triageEndless'
import { triageOptionUnclear } from './triageOptionUnclear'
import { triageUnreachable } from './triageUnreachable'
import type { Rule } from './types'
import { undatedSource } from './undatedSource'
import { unknownDistrict } from './unknownDistrict'
import { verdictUnreachable } from './verdictUnreachable'

/** Every rule, one a file. docs/notices.md is written from this list. `schemaRefused` runs after them, see checkContent.ts. */
export const RULES: readonly Rule[] = [
  duplicateId,
  badId,
  danglingReference,
  stationAtZero,
  stationOutsideCity,
  unknownDistrict,
  stationInOtherDistrict,
  nearDuplicateStation,
  sumStation,
  falsePrecision,
  futureDate,
  embargoed,
  monthWithoutYear,
  undatedSource,
  reviewOverdue,
  holidaysDue,
  reviewBeforeAsOf,
  expiresBeforeEffective,
  alertExpired,
  referenceMissing,
  referenceNotEarlier,
  cancelMissesUpdate,
  sentAfterwards,
  expiresFarAway,
  badUrl,
  dangerousText,
  homoglyphHost,
  shortLink,
  hostNotAllowed,
  repostWithLink,
  badAppId,
  appIdNotAllowed,
  badPhone,
  phoneNotAllowed,
  callNotListed,
  deadNumber,
  personalMobile,
  personalIdNumber,
  personalCard,
  htmlInText,
  hiddenCharacters,
  formulaCell,
  textTooLong,
  bodyTooLong,
  longForAScreen,
  longToReadAloud,
  summaryEmpty,
  subjectFirst,
  leavesBeforeEvidence,
  imageMissing,
  imageTooLarge,
  pictureNotShown,
  clipRefused,
  thresholdsWrong,
  verdictUnreachable,
  idleQuestion,
  guideWithoutSigns,
  saidTwice,
  idleSynonym,
  schemesMixed,
  triageOptionUnclear,
  triageEndless,
  triageUnreachable,
  stationCountDropped,
  stationCountGrew,
  clockBehind,
  revisionNotHigher,
  revisionImplausible,
  otherFeed,
]
