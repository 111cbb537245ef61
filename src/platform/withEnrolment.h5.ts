import { bringPart } from './bundledParts.h5'

bringPart('enrolment', () => require('@bundled/enrolment.json'))
