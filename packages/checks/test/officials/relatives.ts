import type { HostRecord } from '@hedui/core'
import { idOf } from '@hedui/testing'
import { household, member, who, wife } from '../means-tested.ts'

export const [officer, other] = [idOf(7), idOf(8)]

/** `who` as the mother of an officer whom she lives with. */
export const relative = (more: HostRecord = {}): HostRecord => ({
  person: officer,
  name: '王五',
  duty: '某村干部',
  kin: 'parent',
  relative: who,
  relativeName: '张三',
  livesTogether: true,
  ...more,
})
export const filing = (more: HostRecord = {}): HostRecord => ({
  person: who,
  name: '张三',
  officer,
  officerName: '王五',
  kin: 'parent',
  filedAt: '2024-05-06',
  ...more,
})
/** A household in which `who` counts, with what was declared of her and filed. */
export const related = (kinship: readonly HostRecord[], kinFiling: readonly HostRecord[] = []) => ({
  kinship,
  kinFiling,
  ...household([member(wife), member(who)]),
})

/** A household approved in March 2023 which `who`, an officer's mother, joined weeks later. */
export const grafted = (more: HostRecord = {}) => ({
  kinship: [relative()],
  ...household([
    member(wife, { relation: 'head', joinedAt: '2023-03-01' }),
    member(who, { relation: 'other-relative', joinedAt: '2023-03-20', ...more }),
  ]),
  enrolment: [{ beneficiary: wife, programme: 'dibao.rural', month: '2025-09', approvedAt: '2023-03-01' }],
})
