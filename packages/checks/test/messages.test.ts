import { checks } from '@hedui/checks'
import type { Check, HostRecords } from '@hedui/core'
import { cardOf, damagedId, idOf } from '@hedui/testing'
import { expect, it } from 'vitest'
import { county, findingsOf } from './cases.ts'

const [one, two] = [idOf(1), idOf(2)]
const months = ['2025-08', '2025-09']
const who = { beneficiary: one, name: '张大明' }
const line = {
  ...who,
  programme: 'old-age',
  kind: 'regular',
  month: '2025-09',
  amount: 10_000,
}

/** Something for every check to find. */
const records: HostRecords = {
  'death@death': [{ person: one, name: '张大明', date: '2025-06-03' }],
  'payment@payment': [
    ...months.map((month) => ({ ...line, month, layer: 'settled' })),
    ...[1, 2, 3, 4].map((n) => ({
      ...line,
      beneficiary: idOf(n),
      name: null,
      layer: 'settled',
      account: cardOf(1),
      holderKind: 'person',
    })),
  ],
  'payment@roll': [1, 2].map(() => ({ ...line, layer: 'declared' })),
  enrolment: [
    ...months.map((month) => ({ ...who, programme: 'old-age', month, approvedAt: '2025-07-01' })),
    { beneficiary: two, programme: 'tekun', month: '2025-09' },
    { beneficiary: one, programme: 'dibao.rural', household: 'dibao:1', month: '2025-09', declaredSize: 3 },
    { beneficiary: damagedId(5), name: '李四', programme: 'tekun', month: '2025-09' },
  ],
  membership: ['1', '2'].map((n) => ({
    person: two,
    household: `dibao:${n}`,
    programmeClass: 'dibao',
    month: '2025-09',
    counted: true,
  })),
  registration: [1, 2, 3, 4].map((n) => ({ person: idOf(n), household: `hukou:${n}` })),
}
const gap = {
  source: {
    file: 'f',
    sheet: null,
    department: 'd',
    register: 'roll',
    adapter: 'a',
    adapterVersion: '1',
    sha256: null,
  },
  makes: ['enrolment'],
  rows: [2],
  columns: {
    beneficiary: { heading: '身份证号', compulsory: true, values: [one] },
    township: { heading: '乡镇', compulsory: true, values: [null] },
  },
  coverage: [],
}

it.each(checks.map((check) => [check.id, check] as const))(
  '%s has a readable message in both languages',
  (_, check: Check) => {
    const findings = findingsOf(check, { given: { records, batches: [gap] } })
    expect(findings.map(({ result }) => result)).toContain('true')
    for (const { message } of findings) {
      for (const text of [message.zh, message.en]) {
        expect(text).not.toMatch(/[{}]|undefined|null|NaN|\[object/)
        for (const secret of ['张大明', one, two, damagedId(5), cardOf(1)]) expect(text).not.toContain(secret)
      }
      expect(message).toMatchSnapshot()
    }
  },
)

it('every record of the table is one that the model knows', () => {
  expect(county({ given: records }).table('record').size).toBe(Object.values(records).flat().length)
})
