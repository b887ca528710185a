import { columnShifted } from '@hedui/checks'
import type { HostRecord } from '@hedui/core'
import { type CheckCase, idOf } from '@hedui/testing'
import { testCases } from '../cases.ts'

const noticed = {
  code: 'row.shifted',
  field: '联系电话',
  written: '13800000000',
  shift: 1,
  person: idOf(1),
  name: '张三',
  programme: 'old-age',
  month: '2025-09',
}
const given = (...more: HostRecord[]) => ({ readingIssue: more.map((one) => ({ ...noticed, ...one })) })

const cases: CheckCase[] = [
  {
    name: 'a telephone that stands one column beside',
    given: given({}),
    finds: [
      {
        severity: 'block',
        tier: 'B',
        programme: 'old-age',
        periods: ['2025-09'],
        facts: { field: '联系电话', shift: 1 },
        evidence: [{ entity: 'readingIssue' }],
      },
    ],
  },
  { name: 'one that stands two columns beside', given: given({ shift: 2 }), silent: true },
  {
    name: 'one that stands two columns beside, where two are looked for',
    given: given({ shift: 2 }),
    options: { maxShift: 2 },
    finds: [{ facts: { shift: 2 } }],
  },
  {
    name: 'one that stands three columns beside, where two are looked for',
    given: given({ shift: 3 }),
    options: { maxShift: 2 },
    silent: true,
  },
  { name: 'one of which nobody says how far beside', given: given({ shift: null }), silent: true },
  { name: 'something else that was noticed', given: given({ code: 'cell.blank' }), silent: true },
  { name: 'something noticed nobody knows what', given: given({ code: null }), undetermined: true },
  {
    name: 'the same in two months, one lead',
    given: given({}, { month: '2025-10', shift: 2 }),
    options: { maxShift: 2 },
    finds: [{ periods: ['2025-09', '2025-10'], facts: { shift: 2 } }],
  },
  { name: 'two persons', given: given({}, { person: idOf(2), name: '李四' }), finds: [{}, {}] },
  { name: 'two persons of one name', given: given({}, { person: idOf(2) }), finds: [{}, {}] },
  { name: 'two programmes', given: given({}, { programme: 'tekun' }), finds: [{}, {}] },
  { name: 'two cells of one row', given: given({}, { written: '13900000000' }), finds: [{}, {}] },
  { name: 'a row of nobody knows whom', given: given({ person: null }), finds: [{}] },
]

testCases(columnShifted, cases, {
  unseen: { 'all[1]: never unknown': 'how far a value stands beside is seen in the file' },
})
