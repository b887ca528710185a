import { divisionPrefixes } from '@hedui/core/divisions'
import { parseNationalId, passesLuhn } from '@hedui/core/values'
import { describe, expect, it } from 'vitest'
import { generateCounty, type HostRecord } from '../../src/county/index.ts'

type Fields = HostRecord['fields']

const county = generateCounty({ seed: 11, households: 4_000 })
const records = [...county.records()]
const of = (entity: string, register: string): readonly Fields[] =>
  records.filter((r) => r.entity === entity && r.register === register).map(({ fields }) => fields)
const people = of('registration', 'population')
const years = (a: Fields, b: Fields) =>
  Number(String(b.birthDate).slice(0, 4)) - Number(String(a.birthDate).slice(0, 4))

describe('the population', () => {
  it('has genuine identity numbers of real divisions that agree with birth date and sex', () => {
    for (const { person, birthDate, sex } of people)
      expect(parseNationalId(String(person), { areas: divisionPrefixes })).toMatchObject({
        state: 'ok',
        birthDate,
        sex,
      })
  })

  it('has nobody twice', () => {
    expect(new Set(people.map(({ person }) => person)).size).toBe(people.length)
  })

  it('lives in households with one head, children that are younger and parents that are older', () => {
    const homes = byHome(people)
    for (const members of homes.values()) {
      const heads = members.filter(({ relation }) => relation === 'head')
      expect(heads).toHaveLength(1)
      const head = heads[0] as Fields
      for (const member of members) {
        if (member.relation === 'son' || member.relation === 'daughter')
          expect(years(head, member)).toBeGreaterThanOrEqual(18)
        if (member.relation === 'parent') expect(years(member, head)).toBeGreaterThanOrEqual(18)
        if (member.relation === 'spouse') expect(member.sex === head.sex ? member : null).toBeNull()
      }
    }
  })

  it('is registered wherever a roll, a list or an order names somebody, but for planted numbers', () => {
    const known = new Set(people.map(({ person }) => person))
    const planted = new Set(
      [...county.truth.anomalies, ...county.truth.innocents]
        .filter(({ check }) => check === 'F01' || check === 'F14')
        .flatMap(({ persons }) => persons),
    )
    for (const { fields } of records) {
      const person = fields.beneficiary ?? fields.person
      if (person !== undefined && !planted.has(String(person))) expect(known.has(person as string)).toBe(true)
    }
  })
})

describe('money', () => {
  it('is what the roll says wherever both the roll and the order say it', () => {
    const key = (f: Fields) => [f.beneficiary, f.programme, f.month, f.kind, f.account].join(' ')
    const declared = new Map(of('payment', 'roll').map((f) => [key(f), f.amount]))
    for (const order of of('payment', 'payment'))
      if (declared.has(key(order))) expect(declared.get(key(order))).toBe(order.amount)
  })

  it('goes to cards whose last digit is right', () => {
    for (const { account } of of('payment', 'payment'))
      if (String(account).startsWith('62')) expect(passesLuhn(String(account))).toBe(true)
  })

  it('goes out under a reference of its own', () => {
    const references = of('payment', 'payment').map(({ reference }) => reference)
    expect(new Set(references).size).toBe(references.length)
  })
})

describe('months', () => {
  it('follow from each other: whoever comes onto a roll or leaves it has an adjustment', () => {
    const enrolled = (month: string) =>
      new Set(
        of('enrolment', 'roll')
          .filter((f) => f.month === month && f.household == null)
          .map((f) => `${f.programme} ${f.beneficiary}`),
      )
    const renumbered = new Set(
      [...county.truth.anomalies, ...county.truth.innocents]
        .filter(({ check }) => check === 'F14')
        .flatMap(({ persons }) => persons),
    )
    const changed = new Set(of('adjustment', 'adjustment').map((f) => `${f.programme} ${f.beneficiary}`))
    const [first, second, third] = ['2025-09', '2025-10', '2025-11'].map(enrolled) as [
      Set<string>,
      Set<string>,
      Set<string>,
    ]
    for (const [before, after] of [
      [first, second],
      [second, third],
    ] as const)
      for (const unit of [...before, ...after])
        if (before.has(unit) !== after.has(unit) && !renumbered.has(unit.split(' ')[1] as string))
          expect(changed.has(unit), unit).toBe(true)
  })
})

function byHome(list: readonly Fields[]): ReadonlyMap<unknown, readonly Fields[]> {
  const groups = new Map<unknown, Fields[]>()
  for (const one of list) groups.set(one.household, [...(groups.get(one.household) ?? []), one])
  return groups
}
