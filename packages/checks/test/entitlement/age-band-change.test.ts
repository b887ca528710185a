import { ageBandChange } from '@hedui/checks'
import type { HostRecord } from '@hedui/core'
import { type CheckCase, damagedId, idOf } from '@hedui/testing'
import { testCases } from '../cases.ts'
import { hit, open, silent } from '../kinds.ts'
import { born, line } from './due.ts'

/** Somebody on the roll of September 2025, born on a day. */
const on = (programme: string | null, birthDate: string | null, more: HostRecord = {}) => ({
  enrolment: [line(programme, more)],
  registration: [born(birthDate)],
})
const old = (birthDate: string | null, more: HostRecord = {}) => on('old-age', birthDate, more)

/** What comes of an age: the month of the roll, the last month of the notice, and the months around both. */
const bands = (
  [
    ['old-age', 90, 1935],
    ['old-age', 100, 1925],
    ['orphan', 18, 2007],
    ['unattended-child', 18, 2007],
  ] as const
).flatMap(([programme, age, year]): CheckCase[] => [
  hit(`${programme}: ${age} on the last day of the month`, on(programme, `${year}-09-30`), {
    finds: [{ facts: { age } }],
  }),
  hit(`${programme}: ${age} on the first day of the month`, on(programme, `${year}-09-01`)),
  silent(`${programme}: ${age} in the month before`, on(programme, `${year}-08-31`)),
  hit(`${programme}: ${age} in the next month`, on(programme, `${year}-10-31`), {
    finds: [{ facts: { age } }],
  }),
  silent(`${programme}: ${age} in the month after that`, on(programme, `${year}-11-01`)),
])

const cases: CheckCase[] = [
  hit('90 in the month', old('1935-09-20'), {
    finds: [
      {
        severity: 'info',
        tier: 'B',
        programme: 'old-age',
        periods: ['2025-09'],
        facts: { name: '张*', age: 90 },
        evidence: [{ entity: 'enrolment' }, { entity: 'registration' }],
      },
    ],
  }),
  ...bands,
  silent('a birthday without another band', old('1936-09-20')),
  silent('an adult who is no child any more', on('orphan', '1935-09-20')),
  silent('a child on a roll of the old', old('2007-09-20')),
  silent('a programme without bands', on('tekun', '1935-09-20')),
  silent('a programme without a third band', on('tekun', '1925-09-20')),
  silent('a programme without an end', on('tekun', '2007-09-20')),
  hit('within a longer notice', old('1935-11-20'), { options: { notice: 2 } }),
  silent('no notice', old('1935-10-01'), { options: { notice: 0 } }),
  hit('another second band', old('1940-09-20'), {
    options: { secondBand: 85 },
    finds: [{ facts: { age: 85 } }],
  }),
  hit('another third band', old('1930-09-20'), {
    options: { thirdBand: 95 },
    finds: [{ facts: { age: 95 } }],
  }),
  hit('another end', on('orphan', '2004-09-20'), {
    options: { childUntil: 21 },
    finds: [{ facts: { age: 21 } }],
  }),
  open('born nobody knows when', old(null)),
  open('born in a year of which nobody knows the month', old('1935')),
  hit('born in a month, which is enough', old('1935-09')),
  open('on a roll of nobody knows what', on(null, '1935-09-20')),
  open('a child on a roll of nobody knows what', on(null, '2007-09-20')),
  open('a month that nobody knows', old('1935-09-20', { month: null })),
  open('on no register of persons', { enrolment: [line('old-age')] }),
  open('a damaged number, which joins nothing', old('1935-09-20', { beneficiary: damagedId(1) })),
  hit(
    'two months as one lead',
    {
      enrolment: [line('old-age', { month: '2025-08' }), line('old-age')],
      registration: [born('1935-09-20')],
    },
    { finds: [{ periods: ['2025-08', '2025-09'], evidence: [{}, {}, {}] }] },
  ),
  hit(
    'two persons, a lead each',
    {
      enrolment: [line('old-age'), line('old-age', { beneficiary: idOf(2) })],
      registration: [born('1935-09-20'), born('1935-09-21', 2)],
    },
    { finds: [{}, {}] },
  ),
  hit(
    'two programmes, a lead each',
    {
      enrolment: [line('orphan'), line('unattended-child')],
      registration: [born('2007-09-20')],
    },
    { finds: [{}, {}] },
  ),
  hit(
    'two ages, a lead each',
    {
      enrolment: [line('old-age'), line('old-age', { month: '2024-09' })],
      registration: [born('1935-09-20')],
    },
    { options: { secondBand: 89, thirdBand: 90 }, finds: [{}, {}] },
  ),
]

testCases(ageBandChange, cases)
