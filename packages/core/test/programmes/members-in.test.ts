import { describe, expect, it } from 'vitest'
import { createDataset } from '../../src/dataset/dataset.ts'
import type { HostRecord } from '../../src/dataset/host.ts'
import { graph } from '../../src/model/graph.ts'
import type { HouseholdMember } from '../../src/programmes/household/household.ts'
import type { Programme } from '../../src/programmes/programme.ts'
import { casesOf } from '../../src/programmes/registers/cases-of.ts'
import { withCircumstances } from '../../src/programmes/registers/with-circumstances.ts'

const month = '2024-09'
const always = (register: string) => ({ register, programme: null, area: '*', from: '0000-01-01', to: null })
const custodies = (more: HostRecord) => [
  { person: 'he', custodyKind: 'prison', enteredAt: '2024-08-15', ...more },
]
const schools = (more: HostRecord) => [
  { person: 'he', schoolStage: 'undergraduate', studyMode: 'full-time', enteredAt: '2023-09-01', ...more },
]

/** What the registers make of the one who is listed in a month. */
function readOf(
  listed: HostRecord,
  records: Readonly<Record<string, readonly HostRecord[]>>,
  complete: readonly string[] = [],
): Partial<HouseholdMember> {
  const dataset = createDataset({
    graph,
    personKeys: new Set(['he']),
    coverage: ['members', 'death', 'cremation', ...complete].map(always),
    records: {
      membership: ['2024-08', month].map((of) => ({
        ...{ household: 'home', person: 'he', relation: 'son', month: of, name: '张三' },
        ...listed,
      })),
      ...records,
    },
  })
  const seen = withCircumstances(dataset, month)
  const programme = { facts: {}, conditions: {}, figures: {} } as unknown as Programme
  const { household } = casesOf(seen, '2024-12-31', month, programme).household(0)
  const { status, schooling, fullTime } = household.members[0] as HouseholdMember
  return { status, schooling, fullTime }
}

describe('the register of custody', () => {
  const statusOf = (listed: HostRecord, custody: readonly HostRecord[], complete: readonly string[] = []) =>
    readOf(listed, { custody }, complete).status
  const normal = { personStatus: 'normal' }

  it.each([
    ['in prison, no release', {}, null],
    ['a term that goes on', { releasedAt: null, endsAt: '2025-08-14' }, 'in-prison'],
    ['entered on the first day', { enteredAt: '2024-09-01', endsAt: '2025-01-01' }, 'in-prison'],
    ['entered on the second', { enteredAt: '2024-09-02', endsAt: '2025-01-01' }, 'normal'],
    ['released on the first day', { releasedAt: '2024-09-01' }, 'normal'],
    ['released on the second', { releasedAt: '2024-09-02' }, 'in-prison'],
    ['a term that is over', { endsAt: '2024-08-31' }, 'normal'],
    ['released before the term is over', { releasedAt: '2024-08-20', endsAt: '2025-08-14' }, 'normal'],
    ['rehabilitation', { custodyKind: 'compulsory-rehab', endsAt: '2026-01-01' }, 'in-rehabilitation'],
    ['a sentence served at home', { custodyKind: 'community-correction', endsAt: '2026-01-01' }, 'normal'],
    ['nobody knows where', { custodyKind: null, endsAt: '2026-01-01' }, null],
    ['nobody knows since when', { enteredAt: null, endsAt: '2026-01-01' }, null],
    ['entered in a month that is known', { enteredAt: '2024-08', endsAt: '2026-01-01' }, 'in-prison'],
    ['another name', { endsAt: '2026-01-01', name: '李四' }, null],
    ['the same name', { endsAt: '2026-01-01', name: '张三' }, 'in-prison'],
  ])('goes before the list: %s', (_, more, status) => {
    expect(statusOf(normal, custodies(more))).toBe(status)
  })

  it.each([
    ['says in prison', { personStatus: 'in-prison' }, null, 'in-prison'],
    ['says nothing', {}, null, null],
    ['says another reason', { personStatus: 'moved-out' }, 'moved-out', 'moved-out'],
    ['says that nothing is the matter', normal, 'normal', 'normal'],
  ])('has nothing where it is complete, and the list %s', (_, listed, complete, open) => {
    expect(statusOf(listed, [], ['custody'])).toBe(complete)
    expect(statusOf(listed, [])).toBe(open)
  })

  it('fills what the list leaves out, and keeps another reason', () => {
    expect(statusOf({}, custodies({ endsAt: '2026-01-01' }))).toBe('in-prison')
    expect(statusOf({ personStatus: 'married' }, custodies({ endsAt: '2026-01-01' }))).toBe('married')
    expect(statusOf({ personStatus: 'in-prison' }, custodies({ enteredAt: null }))).toBe('in-prison')
  })

  it('is left open where it says two things', () => {
    const both = [
      ...custodies({ endsAt: '2026-01-01' }),
      ...custodies({ custodyKind: 'compulsory-rehab', endsAt: '2026-01-01' }),
    ]
    expect(statusOf(normal, both)).toBe(null)
  })
})

describe('the register of schools', () => {
  const schoolOf = (
    listed: HostRecord,
    schooling: readonly HostRecord[],
    complete: readonly string[] = [],
  ) => {
    const { schooling: stage, fullTime } = readOf(listed, { schooling }, complete)
    return [stage, fullTime]
  }

  it.each([
    ['of the same stage: the list says how', 'bachelor', ['bachelor', true]],
    ['of another: nobody does', 'upper-secondary', ['bachelor', null]],
  ] as const)('a register that does not say how somebody studies, %s', (_, stage, expected) => {
    expect(schoolOf({ schooling: stage, fullTime: true }, schools({ studyMode: null }))).toEqual(expected)
  })

  it.each([
    ['a student', {}, ['bachelor', true]],
    ['who studies beside work', { studyMode: 'part-time' }, ['bachelor', false]],
    ['nobody knows how', { studyMode: null }, ['bachelor', null]],
    ['at a vocational school', { schoolStage: 'vocational' }, ['upper-secondary', true]],
    ['at a kindergarten', { schoolStage: 'kindergarten' }, ['none', false]],
    ['at a special school', { schoolStage: 'special' }, [null, null]],
    ['who left on the first day', { leftAt: '2024-09-01' }, [null, null]],
    ['who left on the second', { leftAt: '2024-09-02' }, ['bachelor', true]],
    ['who enters on the second', { enteredAt: '2024-09-02' }, [null, null]],
    ['on leave', { schoolStatus: 'suspended' }, [null, null]],
    ['who has left nobody knows when', { schoolStatus: 'graduated' }, [null, null]],
    ['who graduated since', { schoolStatus: 'graduated', leftAt: '2024-10-01' }, ['bachelor', true]],
  ])('has %s', (_, more, said) => {
    expect(schoolOf({}, schools(more))).toEqual(said)
  })

  it.each([
    ['nothing', {}, ['none', false], [null, null]],
    ['no school', { schooling: 'none', fullTime: false }, ['none', false], ['none', false]],
    [
      'a school that it does not know',
      { schooling: 'bachelor', fullTime: true },
      [null, null],
      ['bachelor', true],
    ],
  ])('has nobody where it is complete, and the list says %s', (_, listed, complete, open) => {
    expect(schoolOf(listed, [], ['education'])).toEqual(complete)
    expect(schoolOf(listed, [])).toEqual(open)
  })

  it('goes before the list', () => {
    expect(schoolOf({ schooling: 'none', fullTime: false }, schools({}))).toEqual(['bachelor', true])
    expect(schoolOf({ schooling: 'none', fullTime: false }, schools({ schoolStage: 'special' }))).toEqual([
      null,
      null,
    ])
    expect(schoolOf({ schooling: 'college', fullTime: true }, schools({ schoolStage: 'special' }))).toEqual([
      'college',
      true,
    ])
  })
})
