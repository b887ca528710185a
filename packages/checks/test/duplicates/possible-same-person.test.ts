import { possibleSamePerson } from '@hedui/checks'
import type { HostRecord } from '@hedui/core'
import { type CheckCase, damagedId, idOf } from '@hedui/testing'
import { testDetector } from '../detecting.ts'

const born = '19500607'
const [one, two] = [idOf(1, born), idOf(3, born)]
const paid = (beneficiary: string, more: HostRecord = {}): HostRecord => ({
  beneficiary,
  name: '张大明',
  programme: 'old-age',
  layer: 'settled',
  month: '2025-09',
  township: '甲乡',
  village: '子村',
  ...more,
})
const both = (more: HostRecord, person = two, first: HostRecord = {}) => ({
  'payment@payment': [paid(one, first), paid(person, more)],
  registration: [],
})
const elsewhere = { township: '乙镇', village: '丑村' }
const registered = (person: string, more: HostRecord = {}): HostRecord => ({
  person,
  household: 'hukou:1',
  name: '张大明',
  ...more,
})
const unplaced = { township: null, village: null }

const cases: CheckCase[] = [
  {
    name: 'one name, birth date and village',
    given: both({}),
    finds: [
      {
        severity: 'info',
        tier: 'C',
        amountAtRisk: null,
        facts: { likeness: 95, verdict: 'probable' },
        evidence: [
          { entity: 'payment', row: 1 },
          { entity: 'payment', row: 2 },
        ],
      },
    ],
  },
  {
    name: 'one name and birth date, of different townships',
    given: both(elsewhere),
    finds: [{ facts: { likeness: 85, verdict: 'possible' } }],
  },
  {
    name: 'one name and birth date, of nobody knows where',
    given: both(unplaced),
    finds: [{ facts: { likeness: 85 } }],
  },
  {
    name: 'one name and birth date, of one township',
    given: both({ village: '丑村' }),
    finds: [{ facts: { likeness: 91 } }],
  },
  {
    name: 'one name and birth date, where only the probable is asked for',
    given: both(elsewhere),
    options: { tPossible: 90 },
    silent: true,
  },
  {
    name: 'one name and birth date, where that is probable enough',
    given: both(elsewhere),
    options: { tDuplicate: 85 },
    finds: [{ facts: { verdict: 'probable' } }],
  },
  {
    name: 'a digit of the birth date differs, one village',
    given: both({}, idOf(3, '19500507')),
    finds: [{ facts: { likeness: 87, verdict: 'possible' } }],
  },
  {
    name: 'a digit of the year differs, one village',
    given: both({}, idOf(3, '19600607')),
    finds: [{ facts: { likeness: 87 } }],
  },
  {
    name: 'day and month turned round, one village',
    given: both({}, idOf(3, '19500706')),
    finds: [{ facts: { likeness: 87 } }],
  },
  {
    name: 'a digit of the birth date differs, of different townships',
    given: both(elsewhere, idOf(3, '19500507')),
    silent: true,
  },
  {
    name: 'a digit of the birth date differs, of nobody knows where',
    given: both(unplaced, idOf(3, '19500507')),
    undetermined: true,
  },
  { name: 'one name and village, another birth date', given: both({}, idOf(3, '19481230')), silent: true },
  { name: 'one birth date and village, another name', given: both({ name: '李小红' }), silent: true },
  {
    name: 'one birth date and village, names that differ in one character, of no known book',
    given: both({ name: '张小明' }),
    undetermined: true,
  },
  {
    name: 'one birth date, names that differ in one character, of different townships',
    given: both({ name: '张小明', ...elsewhere }),
    silent: true,
  },
  {
    name: 'one birth date and address, a name that differs in one character, in two books',
    given: {
      ...both({ name: '张小明' }),
      registration: [
        registered(one, { address: '甲乡子村5号' }),
        registered(two, { household: 'hukou:2', name: '张小明', address: '甲乡 子村５号' }),
      ],
    },
    finds: [{ facts: { likeness: 85 } }],
  },
  {
    name: 'twins: one birth date and address, different names in one book',
    given: {
      ...both({ name: '张小明' }),
      registration: [
        registered(one, { address: '甲乡子村5号' }),
        registered(two, { name: '张小明', address: '甲乡子村5号' }),
      ],
    },
    silent: true,
  },
  {
    name: 'perhaps twins: one birth date and phone, names that differ in one character, of no known book',
    given: {
      enrolment: [one, two].map((beneficiary, n) => ({
        beneficiary,
        name: ['张大明', '张小明'][n],
        programme: 'old-age',
        month: '2025-09',
        phone: '13800000000',
      })),
      registration: [],
    },
    undetermined: true,
  },
  {
    name: 'a short name that differs in one character',
    given: both({ name: '张明' }, two, { name: '张红' }),
    silent: true,
  },
  { name: 'a name with a space in it', given: both({ name: '张 大 明' }), finds: [{}] },
  { name: 'one number on two lists', given: both({}, one), silent: true },
  { name: 'a damaged number', given: both({}, damagedId(3)), silent: true },
  {
    name: 'a foreigner’s number, which has no birth date in it, in one village',
    given: both({}, '931840198002290014'),
    undetermined: true,
  },
  {
    name: 'a foreigner’s number, in another township',
    given: both(elsewhere, '931840198002290014'),
    silent: true,
  },
  {
    name: 'somebody who draws nothing, in the register alone',
    given: { 'payment@payment': [paid(one)], registration: [registered(two)] },
    silent: true,
  },
  {
    name: 'a member of a household, and somebody who draws an allowance',
    given: {
      'payment@payment': [paid(one)],
      membership: [{ person: two, name: '张大明', household: 'dibao:1', month: '2025-09' }],
    },
    finds: [{ facts: { likeness: 85 }, evidence: [{ entity: 'membership' }, { entity: 'payment' }] }],
  },
  {
    name: 'three numbers are three pairs',
    given: { 'payment@payment': [one, two, idOf(5, born)].map((person) => paid(person)), registration: [] },
    finds: [{}, {}, {}],
  },
]

testDetector(possibleSamePerson, cases)
