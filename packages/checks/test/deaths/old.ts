import type { HostRecord } from '@hedui/core'
import { idOf } from '@hedui/testing'
import { paid } from './dead-in-june.ts'

/** Eighty years old on the day of the run, to the day. */
export const old = idOf(1, '19451231')

/** The old-age allowance of somebody who is eighty, and attempts to prove life. */
export const oldAge = (proofs: readonly HostRecord[], more: HostRecord = {}) => ({
  'payment@payment': [paid('2025-11', { beneficiary: old, ...more })],
  lifeProof: proofs.map((proof) => ({ person: old, name: '张三', result: 'passed', ...proof })),
})
