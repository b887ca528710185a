import type { Parameter } from '@hedui/core'
import { decide, type HouseholdMember } from '@hedui/core/decide'
import { describe, expect, it } from 'vitest'
import { dibaoRural, parameters } from '../../src/index.ts'
import { child, head, household, month, person } from './household.ts'

interface Case {
  readonly name: string
  readonly given: HouseholdMember
  readonly counted: 'true' | 'false' | 'unknown'
  readonly grounds: readonly string[]
}

const unknown = { birthDate: null, schooling: null, fullTime: null, dependent: null, livesTogether: null }

const cases: readonly Case[] = [
  { name: 'a spouse', given: person('x', 'spouse', unknown), counted: 'true', grounds: ['spouse'] },
  {
    name: 'a child born on the day that makes it 18 after the first of the month',
    given: child({ birthDate: '2006-09-02' }),
    counted: 'true',
    grounds: ['minor'],
  },
  {
    name: 'a child of 18 on the first of the month, at a vocational school',
    given: child({ birthDate: '2006-09-01', schooling: 'upper-secondary' }),
    counted: 'true',
    grounds: ['dependent'],
  },
  {
    name: 'a grown-up child that earns its own living elsewhere',
    given: child({ birthDate: '2000-01-01', schooling: 'none', fullTime: false, livesTogether: false }),
    counted: 'false',
    grounds: ['outside'],
  },
  {
    name: 'a grown-up child who has long lived with the household',
    given: child({ birthDate: '2000-01-01', schooling: 'none', fullTime: false }),
    counted: 'true',
    grounds: ['supported'],
  },
  {
    name: 'a part-time student of 21 living elsewhere',
    given: child({ birthDate: '2003-01-01', schooling: 'bachelor', fullTime: false, livesTogether: false }),
    counted: 'false',
    grounds: ['outside'],
  },
  {
    name: 'a child of whose birth only the year is known, which leaves it open whether it is 18',
    given: child({ birthDate: '2006', ...{ schooling: 'none', fullTime: false, livesTogether: false } }),
    counted: 'unknown',
    grounds: ['minor'],
  },
  {
    name: 'the same of a year that leaves no doubt',
    given: child({ birthDate: '2007', ...{ schooling: 'none', fullTime: false, livesTogether: false } }),
    counted: 'true',
    grounds: ['minor'],
  },
  {
    name: 'a parent who lives with them',
    given: person('x', 'parent'),
    counted: 'true',
    grounds: ['supported'],
  },
  {
    name: 'a parent who does not',
    given: person('x', 'parent', { livesTogether: false }),
    counted: 'false',
    grounds: ['outside'],
  },
  {
    name: 'a sibling without a duty of support',
    given: person('x', 'sibling'),
    counted: 'false',
    grounds: ['outside'],
  },
  {
    name: 'a grandchild with one',
    given: person('x', 'grandchild', { supportDuty: true }),
    counted: 'true',
    grounds: ['supported'],
  },
  {
    name: 'a grandchild, nobody asked whether there is one',
    given: person('x', 'grandchild', { supportDuty: null }),
    counted: 'unknown',
    grounds: ['supported'],
  },
  {
    name: 'a spouse in prison',
    given: person('x', 'spouse', { status: 'in-prison' }),
    counted: 'false',
    grounds: ['prison'],
  },
  {
    name: 'a child in compulsory rehabilitation',
    given: child({ status: 'in-rehabilitation' }),
    counted: 'false',
    grounds: ['rehabilitation'],
  },
  {
    name: 'a spouse declared missing',
    given: person('x', 'spouse', { status: 'missing' }),
    counted: 'false',
    grounds: ['missing'],
  },
  {
    name: 'clergy living apart for 3 years to the day',
    given: person('x', 'spouse', { status: 'clergy', apartSince: '2021-09-01' }),
    counted: 'false',
    grounds: ['clergy'],
  },
  {
    name: 'clergy living apart for a day less',
    given: person('x', 'spouse', { status: 'clergy', apartSince: '2021-09-02' }),
    counted: 'true',
    grounds: ['spouse'],
  },
  {
    name: 'clergy, nobody asked since when',
    given: person('x', 'spouse', { status: 'clergy' }),
    counted: 'unknown',
    grounds: ['clergy'],
  },
  {
    name: 'somebody supported as destitute',
    given: person('x', 'parent', { status: 'tekun' }),
    counted: 'false',
    grounds: ['tekun'],
  },
  {
    name: 'somebody who died the month before',
    given: person('x', 'spouse', { diedOn: '2024-08-31' }),
    counted: 'false',
    grounds: ['dead'],
  },
  {
    name: 'somebody who died this month',
    given: person('x', 'spouse', { status: 'dead', diedOn: '2024-09-01' }),
    counted: 'true',
    grounds: ['spouse'],
  },
  {
    name: 'somebody dead since nobody knows when',
    given: person('x', 'spouse', { status: 'dead' }),
    counted: 'unknown',
    grounds: ['dead'],
  },
  {
    name: 'a daughter who married out',
    given: child({ status: 'married' }),
    counted: 'false',
    grounds: ['gone'],
  },
  {
    name: 'a child counted elsewhere',
    given: child({ status: 'counted-elsewhere' }),
    counted: 'false',
    grounds: ['elsewhere'],
  },
  {
    name: 'a conscript, where the province has said nothing',
    given: child({ status: 'conscript' }),
    counted: 'unknown',
    grounds: ['conscript'],
  },
  { name: 'a case of its own', given: child({ status: 'other' }), counted: 'unknown', grounds: ['other'] },
]

const asked = { asOf: '2024-09-30', month, parameters, region: '990100' }

describe('who counts as the household, and why', () => {
  it.each(cases)('$name: $counted', ({ given, counted, grounds }) => {
    const { members } = decide(dibaoRural, household(head(), given), asked)
    expect(members[1]?.counted).toBe(counted)
    expect(members[1]?.reasons.map(({ ground }) => ground)).toEqual(grounds)
    for (const { basis, title } of members[1]?.reasons ?? [])
      expect([basis.length > 0, title.zh !== '', title.en !== '']).toEqual([true, true, true])
  })

  it('of somebody whose status nobody asked about, every reason against stays open', () => {
    const { members } = decide(dibaoRural, household(head(), person('x', 'spouse', { status: null })), asked)
    expect(members[1]?.counted).toBe('unknown')
    expect(members[1]?.reasons.map(({ ground }) => ground)).toContain('prison')
  })

  it.each([
    [1, 'false'],
    [0, 'true'],
  ] as const)('a conscript, where the province has said %i: %s', (value, counted) => {
    const rule: Parameter = {
      id: 'dibao.conscripts-left-out',
      type: 'count',
      title: { zh: '', en: '' },
      entries: [
        { area: '990000', from: '2024-01-01', to: null, value, source: 'synthetic', synthetic: true },
      ],
    }
    const given = household(head(), child({ status: 'conscript' }))
    const { members, parameters: used } = decide(dibaoRural, given, {
      ...asked,
      parameters: [...parameters, rule],
    })
    expect(members[1]?.counted).toBe(counted)
    expect(used.map(({ id }) => id)).toContain('dibao.conscripts-left-out')
  })

  it('a household of which nobody counts is not eligible', () => {
    const { result, because } = decide(dibaoRural, household(head({ status: 'in-prison' })), asked)
    expect(result).toBe('ineligible')
    expect(because[0]).toMatchObject({ condition: 'household', truth: 'false' })
  })
})
