import { idBirthSexMismatch } from '@hedui/checks'
import type { HostRecord } from '@hedui/core'
import { type CheckCase, damagedId, idOf } from '@hedui/testing'
import { testCases } from '../cases.ts'

/** Numbers of a man and a woman, both born on 1 January 1950. */
const ids = [idOf(1), idOf(2), idOf(3), idOf(4), idOf(5)]
const isMan = (id: string) => Number(id.charAt(16)) % 2 === 1
const man = ids.find(isMan) as string
const woman = ids.find((id) => !isMan(id)) as string
const inJune = idOf(1, '19500615')
const born = (id: string) => `${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`
const line = (person: string | null, more: HostRecord = {}): HostRecord => ({
  beneficiary: person,
  name: '张三',
  programme: 'old-age',
  month: '2025-09',
  birthDate: person === null ? null : born(person),
  sex: person !== null && isMan(person) ? 'male' : 'female',
  ...more,
})
const roll = (...lines: HostRecord[]) => ({ enrolment: lines })

const cases: CheckCase[] = [
  {
    name: 'another birth date',
    given: roll(line(man, { birthDate: '1950-01-02' })),
    finds: [
      {
        severity: 'medium',
        tier: 'B',
        programme: 'old-age',
        periods: ['2025-09'],
        facts: { birthDate: '1950-01-01', statedBirthDate: '1950-01-02', sex: 'male', statedSex: 'male' },
        evidence: [{ file: '(enrolment)', row: 1 }],
      },
    ],
  },
  {
    name: 'an earlier birth date',
    given: roll(line(woman, { birthDate: '1949-12-31' })),
    finds: [{ facts: { sex: 'female' } }],
  },
  { name: 'a man as a woman', given: roll(line(man, { sex: 'female' })), finds: [{}] },
  { name: 'a woman as a man', given: roll(line(woman, { sex: 'male' })), finds: [{}] },
  { name: 'a man, born as the number says', given: roll(line(man)), silent: true },
  { name: 'a woman, born as the number says', given: roll(line(woman)), silent: true },
  { name: 'born in the middle of a month', given: roll(line(inJune)), silent: true },
  {
    name: 'born in the middle of a month, by the line five days earlier',
    given: roll(line(inJune, { birthDate: '1950-06-10' })),
    finds: [{}],
  },
  {
    name: 'a day later, where a day is tolerated',
    given: roll(line(man, { birthDate: '1950-01-02' })),
    options: { birthToleranceDays: 1 },
    silent: true,
  },
  {
    name: 'a day earlier, where a day is tolerated',
    given: roll(line(man, { birthDate: '1949-12-31' })),
    options: { birthToleranceDays: 1 },
    silent: true,
  },
  {
    name: 'two days later, where a day is tolerated',
    given: roll(line(man, { birthDate: '1950-01-03' })),
    options: { birthToleranceDays: 1 },
    finds: [{}],
  },
  {
    name: 'two days earlier, where a day is tolerated',
    given: roll(line(man, { birthDate: '1949-12-30' })),
    options: { birthToleranceDays: 1 },
    finds: [{}],
  },
  { name: 'another year alone', given: roll(line(man, { birthDate: '1951' })), undetermined: true },
  { name: 'another month alone', given: roll(line(man, { birthDate: '1950-02' })), undetermined: true },
  { name: 'no birth date', given: roll(line(man, { birthDate: null })), undetermined: true },
  { name: 'no sex', given: roll(line(man, { sex: null })), undetermined: true },
  {
    name: 'no sex, and another birth date',
    given: roll(line(man, { sex: null, birthDate: '1960-01-01' })),
    finds: [{ facts: { statedSex: null } }],
  },
  {
    name: 'a list that states neither',
    given: { 'payment@payment': [{ beneficiary: man, name: '张三', month: '2025-09' }] },
    undetermined: true,
  },
  {
    name: 'a wrong check character, which is another question',
    given: roll(line(damagedId(1), { sex: 'female', birthDate: '1960-01-01' })),
    silent: true,
  },
  {
    name: 'a permanent resident, whose number states neither',
    given: roll(line('931840198002290014', { birthDate: '1960-01-01' })),
    undetermined: true,
  },
  {
    name: 'the guardian, of whom the line states neither',
    given: roll(line(man, { guardian: woman, guardianName: '李四' })),
    undetermined: true,
  },
  {
    name: 'a disability certificate',
    given: { disabilityCertificate: [{ person: man, name: '张三', birthDate: '1955-05-05' }] },
    finds: [{ programme: null }],
  },
  {
    name: 'an entry of the household register',
    given: { registration: [{ person: man, name: '张三', sex: 'female' }] },
    finds: [{}],
  },
  {
    name: 'months of one mistake as one lead, and persons as a lead each',
    given: roll(
      line(man, { sex: 'female' }),
      line(man, { sex: 'female', month: '2025-10' }),
      line(woman, { sex: 'male' }),
    ),
    finds: [{ periods: ['2025-09', '2025-10'] }, {}],
  },
]

testCases(idBirthSexMismatch, cases, {
  unseen: { 'all[0]: never unknown': 'every number is read' },
})
