import type { HostRecord } from '@hedui/core'
import type { CheckCase } from '@hedui/testing'
import { child, couple, head, member, other, registered, tie, wife } from './couple.ts'

/** Two registers, so that only a tie tells of the couple. */
const tied = (ties: readonly HostRecord[], more: HostRecord = {}, wifesBook = 'hukou:2') => ({
  ...couple({ household: 'dibao:2', ...more }, ties),
  registration: [registered(head, 'head'), registered(wife, 'head', { household: wifesBook })],
})
const omittedTie = (ties: readonly HostRecord[], wifesBook: string | null = 'hukou:1') => ({
  membership: [member(head)],
  registration: [registered(head, 'other'), registered(wife, 'other', { household: wifesBook })],
  familyTie: ties,
})

/** Couples and children whom only the registers of marriages and births tell of. */
export const byRegisters: readonly CheckCase[] = [
  {
    name: 'a couple by the register of marriages, in two units',
    given: tied([tie()]),
    finds: [
      {
        facts: { split: 1, omitted: 0 },
        evidence: [{ entity: 'familyTie' }, { entity: 'membership' }],
      },
    ],
  },
  {
    name: 'a couple divorced in the month before',
    given: tied([tie({ endedAt: '2025-08-31' })]),
    silent: true,
  },
  { name: 'a couple divorced in the month', given: tied([tie({ endedAt: '2025-09-01' })]), silent: true },
  { name: 'a couple divorced later', given: tied([tie({ endedAt: '2025-10-01' })]), finds: [{}] },
  { name: 'a couple married three months ago', given: tied([tie({ startedAt: '2025-06-30' })]), finds: [{}] },
  { name: 'a couple married lately', given: tied([tie({ startedAt: '2025-07-01' })]), silent: true },
  { name: 'a couple married nobody knows when', given: tied([tie({ startedAt: null })]), undetermined: true },
  { name: 'a tie of a kind that is not known', given: tied([tie({ kin: null })]), undetermined: true },
  { name: 'a sister by the registers', given: tied([tie({ kin: 'sibling' })]), silent: true },
  { name: 'the tie of somebody else', given: tied([tie({ person: other })]), silent: true },
  {
    name: 'a minor child by the register of births, in another unit',
    given: {
      ...tied([tie({ kin: 'son', other: child, startedAt: '2007-09-02' })]),
      membership: [member(head), member(child, { household: 'dibao:2' })],
      registration: [registered(head, 'head'), registered(child, 'grandchild', { household: 'hukou:2' })],
    },
    finds: [{}],
  },
  {
    name: 'a wife by the register of marriages, of one book and on no list',
    given: omittedTie([tie()]),
    finds: [{ facts: { split: 0, omitted: 1 } }],
  },
  {
    name: 'a wife by the register of marriages, of another book',
    given: omittedTie([tie()], 'hukou:2'),
    silent: true,
  },
  {
    name: 'a wife by the register of marriages, of nobody knows which book',
    given: omittedTie([tie()], null),
    undetermined: true,
  },
  {
    name: 'a wife by the register of marriages who is dead',
    given: { ...omittedTie([tie()]), 'death@death': [{ person: wife, date: '2025-06-03' }] },
    silent: true,
  },
]
