import { idNameMismatch } from '@hedui/checks'
import type { HostRecord } from '@hedui/core'
import { type CheckCase, damagedId, idOf } from '@hedui/testing'
import { testCases } from '../cases.ts'

const who = idOf(1)
const line = (name: string | null, more: HostRecord = {}): HostRecord => ({
  beneficiary: who,
  name,
  programme: 'old-age',
  month: '2025-09',
  ...more,
})
const registered = (name: string | null, more: HostRecord = {}): HostRecord => ({
  person: who,
  name,
  ...more,
})
const listed = (name: string | null, ...entries: HostRecord[]) => ({
  'payment@roll': [line(name)],
  registration: entries,
})

const cases: CheckCase[] = [
  {
    name: 'another name than the register has for the number',
    given: listed('张三', registered('李四')),
    finds: [
      {
        severity: 'high',
        tier: 'B',
        programme: 'old-age',
        periods: ['2025-09'],
        facts: { name: '张*', registered: '李*' },
        evidence: [
          { file: '(payment@roll)', row: 1 },
          { file: '(registration)', row: 1, entity: 'registration' },
        ],
      },
    ],
  },
  { name: 'the same name', given: listed('张三', registered('张三')), silent: true },
  { name: 'a blank inside', given: listed('张 三', registered('张三')), silent: true },
  {
    name: 'another kind of dot',
    given: listed('努尔艾力•阿卜杜拉', registered('努尔艾力·阿卜杜拉')),
    silent: true,
  },
  {
    name: 'the former name',
    given: listed('张三', registered('张四', { formerName: '张三' })),
    silent: true,
  },
  {
    name: 'neither the name nor the former name',
    given: listed('王五', registered('张四', { formerName: '张三' })),
    finds: [{}],
  },
  {
    name: 'somebody else of the right name',
    given: listed('张三', registered('李四'), registered('张三', { person: idOf(2) })),
    finds: [{}],
  },
  { name: 'a number that the register does not have', given: listed('张三'), undetermined: true },
  {
    name: 'a number that a register with gaps does not have',
    given: listed('张三'),
    covered: ['roll'],
    undetermined: true,
  },
  {
    name: 'a register with gaps, whose entries for the number all bear another name',
    given: listed('张三', registered('李四', { formerName: '李三' })),
    covered: ['roll'],
    undetermined: true,
  },
  { name: 'a name that is not known', given: listed(null, registered('李四')), undetermined: true },
  {
    name: 'a name that the register leaves out',
    given: listed('张三', registered(null)),
    undetermined: true,
  },
  {
    name: 'a damaged number, which joins nothing',
    given: {
      'payment@roll': [line('张三', { beneficiary: damagedId(1) })],
      registration: [registered('李四')],
    },
    undetermined: true,
  },
  {
    name: 'a member list',
    given: {
      membership: [{ person: who, name: '张三', household: 'dibao:1', month: '2025-09' }],
      registration: [registered('李四')],
    },
    finds: [{ programme: null }],
  },
  {
    name: 'a payment order',
    given: { 'payment@payment': [line('张三')], registration: [registered('李四')] },
    finds: [{}],
  },
  {
    name: 'another department’s list',
    given: { vehicle: [{ person: who, name: '张三' }], registration: [registered('李四')] },
    silent: true,
  },
  {
    name: 'another department’s list, where the locality compares it',
    given: { vehicle: [{ person: who, name: '张三' }], registration: [registered('李四')] },
    options: { registers: ['vehicle'] },
    finds: [{}],
  },
  {
    name: 'months of one wrong name as one lead',
    given: {
      'payment@roll': [line('张三'), line('张三', { month: '2025-10' })],
      registration: [registered('李四')],
    },
    finds: [{ periods: ['2025-09', '2025-10'] }],
  },
  {
    name: 'two persons, and two wrong names of one of them, as a lead each',
    given: {
      'payment@roll': [line('张三'), line('王五'), line('张三', { beneficiary: idOf(2) })],
      registration: [registered('李四'), registered('赵六', { person: idOf(2) })],
    },
    finds: [{}, {}, {}],
  },
]

testCases(idNameMismatch, cases, {
  unseen: { 'all[0]: never unknown': 'every record is of a register' },
})
