import { decide, type Household } from '@hedui/core/decide'
import { describe, expect, it } from 'vitest'
import { dibaoRural, parameters } from '../../src/index.ts'
import { child, family, head, household, month, monthly, person, spouse } from './household.ts'

const asked = { asOf: '2024-09-30', month, parameters, region: '990100' }
const at = (given: Household, more: object = {}) => decide(dibaoRural, given, { ...asked, ...more })

describe('a fact that nobody answered', () => {
  it('blocks where it can matter, and is named with who could supply it', () => {
    const { result, amountBoundsFen, missing } = at(
      household(head({ incomes: [monthly('wage', null)] }), spouse(), child()),
    )
    expect(result).toBe('undetermined')
    expect(amountBoundsFen).toEqual([0, 135_000])
    expect(missing).toMatchObject([
      {
        fact: 'amountFen',
        at: 'members[0].incomes[0].amountFen',
        member: 'head',
        whoCouldSupply: { en: 'the employer, or the tax and social-insurance registers' },
        settles: true,
      },
    ])
  })

  it.each([
    [
      'the wage of somebody who is not counted',
      household(head(), person('x', 'spouse', { status: 'in-prison', incomes: [monthly('wage', null)] })),
    ],
    [
      'a wage where the others exceed the limit',
      household(head({ incomes: [monthly('wage', 90_000)] }), spouse({ incomes: [monthly('wage', null)] })),
    ],
    [
      'all income of one where the assets exceed the rule',
      { ...household(head({ incomes: null })), assetsWithinRule: false },
    ],
    ['what is no income', household(head({ incomes: [monthly('assistance', null)] }))],
    [
      'what was earned at another time',
      household(head({ incomes: [monthly('wage', null, { from: '2024-01', to: '2024-08' })] })),
    ],
    ['the assets where the income exceeds the limit', { ...family(200_000), assetsWithinRule: null }],
  ] as const)('does not block where it cannot matter: %s', (_, given) => {
    const { result, missing } = at(given)
    expect(result).not.toBe('undetermined')
    expect(missing).toEqual([])
  })

  it('leaves the result alone and widens the amount where that is all it can do', () => {
    const decision = at(
      household(
        head(),
        child({ birthDate: '2006', schooling: 'none', fullTime: false, livesTogether: false }),
      ),
    )
    expect(decision).toMatchObject({ result: 'eligible', amountFen: null, amountBoundsFen: [45_000, 90_000] })
    expect(decision.missing).toMatchObject([{ at: 'members[1].birthDate', settles: true }])
  })

  it('of several, names each that may decide, what settles all first', () => {
    const { missing } = at({
      members: [head({ incomes: [monthly('wage', null)] }), spouse()],
      assetsWithinRule: null,
    })
    expect(missing.map(({ at: place, settles }) => [place, settles])).toEqual([
      ['members[0].incomes[0].amountFen', false],
      ['assetsWithinRule', false],
    ])
  })

  it('where no fact alone makes a difference, names those that do together', () => {
    const open = { birthDate: '2000', schooling: null, fullTime: null, dependent: null, livesTogether: false }
    const sons = ['b', 'c'].map((id) => child({ id, ...open, incomes: null }))
    const { result, missing } = at(household(head(), ...sons))
    expect(result).toBe('undetermined')
    const fields = (member: string) =>
      missing.filter((each) => each.member === member).map(({ fact }) => fact)
    expect(fields('b')).toEqual(['incomes', 'schooling', 'fullTime', 'dependent'])
    expect(fields('c')).toEqual(fields('b'))
    expect(missing.some(({ settles }) => settles)).toBe(false)
  })

  it('a school is asked for the stage and whether it is full-time', () => {
    const open = {
      birthDate: '2000',
      schooling: null,
      fullTime: null,
      dependent: false,
      livesTogether: false,
    }
    const { missing } = at(household(head({ incomes: [monthly('wage', 60_000)] }), child(open)))
    expect(missing.map(({ fact }) => fact)).toEqual(['schooling', 'fullTime'])
  })

  it('income that nobody in particular earned counts as well; unanswered, it blocks', () => {
    const rent = { ...family(0), incomes: [monthly('property', 35_000)] }
    expect(at(rent).amountFen).toBe(100_000)
    const { result, missing } = at({ ...family(0), incomes: null })
    expect(result).toBe('undetermined')
    expect(missing).toMatchObject([{ fact: 'incomes', at: 'incomes', member: null, settles: true }])
  })

  it('is unknown when it is left out, and none only when it says so', () => {
    const { incomes: _, ...silent } = head()
    expect(at(household(silent)).result).toBe('undetermined')
    expect(at(household(head({ incomes: [] }))).amountFen).toBe(45_000)
  })

  it('nothing is known of a member but the key: everything stays open', () => {
    const { result, members } = at({ members: [{ id: 'x' }] })
    expect([result, members[0]?.counted]).toEqual(['undetermined', 'unknown'])
  })
})

describe('a figure of the law that is missing', () => {
  it('is named, and nothing is carried forward', () => {
    const { result, amountBoundsFen, missing, synthetic } = at(family(90_000), {
      asOf: '2023-12-31',
      month: '2023-12',
    })
    expect([result, amountBoundsFen]).toEqual(['undetermined', [0, null]])
    expect(missing).toMatchObject([{ fact: 'parameter', at: 'dibao.standard', settles: true }])
    expect(synthetic).toBe(false)
  })

  it('where the area is not given, that is what is asked for', () => {
    const { region: _, ...nowhere } = asked
    const { missing } = decide(dibaoRural, family(90_000), nowhere)
    expect(missing).toMatchObject([
      { at: 'dibao.standard', whoCouldSupply: { zh: '调用方（给出适用地区）' } },
    ])
  })

  it('leaves a basic pension open after 2025, and only that', () => {
    const pensioner = household(
      head({ incomes: [{ type: 'basic-pension', amountFen: 12_300, from: '2026-01', to: '2026-01' }] }),
    )
    const decision = at(pensioner, { asOf: '2026-01-31', month: '2026-01' })
    expect(decision).toMatchObject({ result: 'eligible', amountFen: null, amountBoundsFen: [32_700, 45_000] })
    expect(decision.missing).toMatchObject([{ at: 'dibao.basic-pension-left-out' }])
    expect(at(household(head()), { asOf: '2026-01-31', month: '2026-01' }).amountFen).toBe(45_000)
  })

  it('is not used where the argument does not need it', () => {
    const used = at(family(0)).parameters.map(({ id }) => id)
    expect(used).toEqual([
      ...['dibao.standard', 'dibao.low-band'],
      ...['dibao.add-on-minor', 'dibao.add-on-disabled', 'dibao.add-on-mental-3', 'dibao.add-on-ill'],
    ])
  })
})

it('before the rules were in force nothing is decided', () => {
  const { result, missing, because } = at(family(0), { month: '2021-06' })
  expect([result, because]).toEqual(['undetermined', []])
  expect(missing).toMatchObject([{ fact: 'rules', at: 'dibao.rural 2021-06' }])
})
