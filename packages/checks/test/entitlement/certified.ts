import type { HostRecord } from '@hedui/core'
import { idOf } from '@hedui/testing'

export const [who, other] = [idOf(1), idOf(2)]
const severe = { disabilityCategory: 'limb', disabilityLevel: '2' }

/** A line of the roll of the nursing subsidy. */
export const onRoll = (more: HostRecord = {}): HostRecord => ({
  beneficiary: who,
  name: '张三',
  programme: 'disability.nursing',
  month: '2025-09',
  disabilityCertificate: `${who}42`,
  ...severe,
  ...more,
})
export const certificate = (more: HostRecord = {}): HostRecord => ({
  person: who,
  name: '张三',
  number: `${who}42`,
  expiresAt: '2030-01-01',
  certificateStatus: 'valid',
  ...severe,
  ...more,
})
export const nursed = (roll: HostRecord, ...certificates: HostRecord[]) => ({
  enrolment: [onRoll(roll)],
  disabilityCertificate: certificates.map(certificate),
})
