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
  membership: [member(1, { relation: 'spouse', ...counted })],
})
/** A child of ten registered here, whose parents died in the year before. */
export const orphan = (more: Records = {}): Records => ({
  registration: [registered({ birthDate: '2015-03-03', township: '东乡' })],
  familyTie: [parent(2), parent(3)],
  death: [dead(2), dead(3)],
  ...more,
})
export const parent = (n: number, more: HostRecord = {}): HostRecord => ({
  person: who,
  kin: 'parent',
  other: idOf(n),
  endedAt: null,
  ...more,
})
/** The same as the parent's side states it. */
export const childOf = (n: number, more: HostRecord = {}): HostRecord => ({
  person: idOf(n),
  kin: 'son',
  other: who,
  endedAt: null,
  ...more,
})
/** A child of ten one of whose parents is dead, and of the other of whom registers say more. */
export const halfOrphan = (more: Records = {}): Records => orphan({ death: [dead(2)], ...more })
export const dead = (n: number, date: string | null = '2024-05-06'): HostRecord => ({
  person: idOf(n),
  date,
  revokedAt: null,
})

/** The head of a couple that owns little and earned in a year a fen less than the standard for two. */
export const needy = (more: Records = {}, month = september, limit = 1_584_000): Records => ({
  registration: [registered({ birthDate: '1980-03-03', township: '东乡' })],
  membership: [inHome(1, { relation: 'head', month }), inHome(2, { relation: 'spouse', month })],
  assessment: [{ household: 'edge:1', month, assetsWithinRule: true }],
  income: [earned(limit - 1, { firstMonth: month, lastMonth: month })],
  ...more,
})
export const inHome = (n: number, more: HostRecord = {}): HostRecord =>
  member(n, { household: 'edge:1', programmeClass: 'dibao-edge', ...more })
export const earned = (amount: number | null, more: HostRecord = {}): HostRecord => ({
  person: who,
  type: 'wage',
  amount,
  firstMonth: '2025-02',
  lastMonth: '2025-06',
  ...more,
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
