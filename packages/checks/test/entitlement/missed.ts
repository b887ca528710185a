import type { HostRecord } from '@hedui/core'
import { idOf } from '@hedui/testing'
import { certificate } from './certified.ts'
import { member } from './due.ts'
import { registered } from './registered.ts'

const who = idOf(1)
const september = '2025-09'

type Records = Readonly<Record<string, readonly HostRecord[]>>

/** Somebody of 85 registered here. */
export const old = (more: HostRecord = {}): Records => ({
  registration: [registered({ birthDate: '1940-03-03', township: '东乡', ...more })],
})
/** Somebody of 45 registered here who holds a certificate of level 2. */
export const disabled = (more: HostRecord = {}): Records => ({
  registration: [registered({ birthDate: '1980-03-03', township: '东乡' })],
  disabilityCertificate: [certificate(more)],
})
/** The same with level 3, counted for the minimum living allowance. */
export const poor = (more: HostRecord = {}, counted: HostRecord = {}): Records => ({
  ...disabled({ disabilityLevel: '3', ...more }),
  membership: [member(1, counted)],
})

export const line = (programme: string | null, more: HostRecord = {}): HostRecord => ({
  beneficiary: who,
  programme,
  month: september,
  ...more,
})
export const onRoll = (...enrolment: HostRecord[]): Records => ({ enrolment })
export const paid = (...lines: HostRecord[]): Records => ({
  'payment@payment': lines.map((each) => ({ layer: 'instructed', amount: 5_000, ...each })),
})
export const refused = (programme: string | null, declinedAt: string | null): Records => ({
  declination: [{ person: who, programme, declinedAt }],
})
