import type { HostRecord } from '@hedui/core'
import { claim, stay } from '../entitlement/bed-days.ts'
import { certificate, onRoll } from '../entitlement/certified.ts'
import { born, line, drawn as lineOf } from '../entitlement/due.ts'
import { old } from '../entitlement/missed.ts'
import { registered } from '../entitlement/registered.ts'
import { onRoll as onRollOf, review } from '../entitlement/reviewed.ts'
import { stage } from '../entitlement/stage.ts'
import { paid } from '../means-tested.ts'
import type { Examples } from './example.ts'

const drawn = (status: string | null) => ({
  given: { enrolment: [onRoll()], disabilityCertificate: [certificate({ certificateStatus: status })] },
})

const stayed = (enteredAt: string | null) => ({
  given: { bedDayClaim: [claim({})], stay: [stay({ enteredAt })] },
  options: { allowedAbsence: 5 },
})
const moved = (registration: HostRecord) => ({
  given: { registration: [registered(registration)], 'payment@payment': [paid()] },
})
const scattered = { mode: 'scattered', careLevel: 'able' }

const aged = (birthDate: string | null) => ({
  given: { enrolment: [line('old-age')], registration: [born(birthDate)] },
})
const missing = (birthDate: string | null) => ({ given: old({ birthDate }), options: { monthsBack: 3 } })

/** A household of variable means that was last looked at on a day. */
const lookedAt = (reviewedAt: string) => ({
  given: { enrolment: [onRollOf()], review: [review({ reviewedAt, cycle: 'variable' })] },
})

export const entitlement: Examples = {
  'age-band-change': {
    true: aged('1935-09-20'),
    false: aged('1936-09-20'),
    unknown: aged('1935'),
  },
  'eligible-not-enrolled': {
    true: missing('1940-03-03'),
    false: missing('1980-03-03'),
    unknown: missing(null),
  },
  'outdated-standard-used': {
    true: { given: lineOf('tekun', 75_000, scattered) },
    false: { given: lineOf('tekun', 86_000, scattered) },
    unknown: { given: lineOf('tekun', 75_000, { mode: 'scattered' }) },
  },
  'no-qualifying-hukou': {
    true: moved({ status: 'moved-out', movedOutAt: '2025-08-31' }),
    false: moved({}),
    unknown: moved({ status: null }),
  },
  'disability-certificate-invalid': {
    true: drawn('frozen'),
    false: drawn('valid'),
    unknown: drawn(null),
  },
  'review-overdue': {
    true: lookedAt('2025-06-30'),
    false: lookedAt('2025-07-01'),
    unknown: lookedAt('2025'),
  },
  'approval-overdue': {
    true: { given: { caseStage: [stage({ workingDays: 13 })] } },
    false: { given: { caseStage: [stage({ workingDays: 12 })] } },
    unknown: { given: { caseStage: [stage({ workingDays: null })] } },
  },
  'bed-days-overclaimed': {
    true: stayed('2025-09-11'),
    false: stayed('2025-01-01'),
    unknown: stayed(null),
  },
  'amount-miscalculated': {
    true: { given: lineOf('tekun', 80_000, scattered) },
    false: { given: lineOf('tekun', 86_000, scattered) },
    unknown: { given: lineOf('tekun', 80_000, { mode: 'scattered' }) },
  },
}
