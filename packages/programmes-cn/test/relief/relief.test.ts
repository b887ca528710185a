import { temporaryRelief } from '../../src/index.ts'
import { proven } from '../proven.ts'
import { asked, cases } from './cases.ts'

const whole = 'whole numbers divided by 1 leave nothing to round'

proven(temporaryRelief, asked, cases, {
  'facts.computed.node.mulDiv[1].rounding: down → half-up': whole,
  'facts.computed.node.mulDiv[1].rounding: down → up': whole,
  'conditions.notice.holds.any[1]: months compared': 'before the first day of a month is before that month',
})
