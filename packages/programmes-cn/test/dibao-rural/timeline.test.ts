import { compareWithPayments, type DatedHousehold, decide, timeline } from '@hedui/core/decide'
import { differenceText } from '@hedui/core/text'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dibaoRural, parameters } from '../../src/index.ts'
import { aHousehold } from './arbitraries.ts'
import { child, family, head, household, person, spouse } from './household.ts'

const asked = { from: '2024-08', to: '2024-11', parameters, region: '990100', kind: 'urban' } as const
const always = (amountFen: number) =>
  ['2024-08', '2024-09', '2024-10', '2024-11'].map((month) => ({
    ...{ type: 'wage' as const, amountFen, from: month, to: month },
  }))
const amounts = (given: DatedHousehold, more: object = {}) =>
  timeline(dibaoRural, given, { ...asked, ...more }).changes.map(({ month, amountFen }) => [month, amountFen])
const earning = (fen: number) => head({ incomes: always(fen) })

describe('a household over time', { timeout: 120_000 }, () => {
  const grown = child({ birthDate: '2000-01-01', dependent: true })
  const beforeDeath = (pension: number): DatedHousehold => ({
    assetsWithinRule: true,
    members: [{ ...earning(pension), diedOn: '2024-09-10' }, spouse({ incomes: always(60_000) }), grown],
  })

  it('DB-7: a death changes the amount from the month after it', () => {
    expect(amounts(beforeDeath(60_000))).toEqual([
      ['2024-08', 76_500],
      ['2024-10', 71_000],
    ])
  })

  it('DB-7: what was paid on unchanged is too much by the difference, not by the whole', () => {
    const paid = ['2024-08', '2024-09', '2024-10'].map((month) => ({ month, amountFen: 76_500 }))
    const { months, arrearsFen, overpaidFen } = compareWithPayments(
      timeline(dibaoRural, beforeDeath(60_000), asked),
      paid,
    )
    expect(months.map(({ overpaidFen: [least, most] }) => [least, most])).toEqual([
      [0, 0],
      [0, 0],
      [5_500, 5_500],
      [0, 0],
    ])
    expect([arrearsFen, overpaidFen]).toEqual([
      [71_000, 71_000],
      [5_500, 5_500],
    ])
  })

  it('DB-7: with a greater pension the household was paid too little after the death', () => {
    const paid = ['2024-08', '2024-09', '2024-10', '2024-11'].map((month) => ({ month, amountFen: 66_500 }))
    const line = timeline(dibaoRural, beforeDeath(70_000), asked)
    const { months } = compareWithPayments(line, [...paid, { month: '2023-01', amountFen: 1 }])
    expect(months.map(({ dueFen, arrearsFen }) => [dueFen[0], arrearsFen[0]])).toEqual([
      [66_500, 0],
      [66_500, 0],
      [71_000, 4_500],
      [71_000, 4_500],
    ])
    expect(compareWithPayments(line, [{ month: '2023-01', amountFen: 1 }]).outside).toHaveLength(1)
  })

  it('the raise of Shenyang in July 2018: paid by the old figure is 60.00 too little', () => {
    const figure = (from: string, to: string | null, value: number) => ({
      ...{ area: '210100', kind: 'urban', from, to, value, source: '沈阳晚报' },
    })
    const standard = parameters.find(({ id }) => id === 'dibao.standard')
    const raised = [
      ...parameters
        .filter((one) => one !== standard)
        .map((one) => ({ ...one, entries: one.entries.map((entry) => ({ ...entry, from: '2014-05-01' })) })),
      {
        ...standard,
        entries: [figure('2017-07-01', '2018-06-30', 63_500), figure('2018-07-01', null, 65_500)],
      },
    ] as typeof parameters
    const wages = ['2018-06', '2018-07'].map((month) => ({
      ...{ type: 'wage' as const, amountFen: 90_000, from: month, to: month },
    }))
    const line = timeline(
      { ...dibaoRural, from: '2014-05-01' },
      household(head({ incomes: wages }), spouse(), child()),
      {
        ...{ from: '2018-06', to: '2018-07', parameters: raised, region: '210100', kind: 'urban' },
      },
    )
    expect(line.changes).toMatchObject([{ amountFen: 100_500 }, { month: '2018-07', amountFen: 106_500 }])
    expect(line.changes[1]?.because[0]).toMatchObject({ of: 'parameter', before: 63_500, after: 65_500 })
    const compared = compareWithPayments(line, [{ month: '2018-07', amountFen: 100_500 }])
    expect(compared.months[1]?.arrearsFen).toEqual([6_000, 6_000])
  })

  it('says what changed: the member, the figures, the conditions', () => {
    const [, change] = timeline(dibaoRural, beforeDeath(60_000), asked).changes
    expect(change?.because.map((one) => differenceText(one, 'zh'))).toMatchSnapshot()
    expect(change?.because.map((one) => differenceText(one, 'en'))).toMatchSnapshot()
  })

  it.each([
    ['a birth counts from the month after it', { members: [earning(0), child({ birthDate: '2024-09-15' })] }],
    [
      'a move into the household counts from the month after it',
      { members: [earning(0), { ...spouse(), joinedOn: '2024-09-02' }] },
    ],
    [
      'a release counts from the month after it',
      {
        members: [
          earning(0),
          { ...spouse(), spells: [{ from: '2024-01-01', to: '2024-09-10', status: 'in-prison' as const }] },
        ],
      },
    ],
    [
      'who takes up full-time study counts from the month after it',
      {
        members: [
          earning(0),
          {
            ...child({ birthDate: '2000-01-01', livesTogether: false, schooling: 'none', fullTime: false }),
            spells: [{ from: '2024-09-02', to: null, schooling: 'bachelor' as const, fullTime: true }],
          },
        ],
      },
    ],
  ])('%s', (_, given) => {
    expect(amounts({ assetsWithinRule: true, ...given })).toEqual([
      ['2024-08', 65_500],
      ['2024-10', 131_000],
    ])
  })

  it.each([
    ['a move out ends it with the month', { members: [earning(0), { ...spouse(), leftOn: '2024-09-20' }] }],
    [
      'custody ends it with the month',
      {
        members: [
          earning(0),
          { ...spouse(), spells: [{ from: '2024-09-02', to: null, status: 'in-prison' as const }] },
        ],
      },
    ],
    [
      'a child that turns 18 ends it with the month',
      {
        members: [
          earning(0),
          child({ birthDate: '2006-09-15', fullTime: false, schooling: 'none', livesTogether: false }),
        ],
      },
    ],
  ])('%s', (_, given) => {
    expect(amounts({ assetsWithinRule: true, ...given })).toEqual([
      ['2024-08', 131_000],
      ['2024-10', 65_500],
    ])
  })

  it('assets count as the inquiry of the time found them', () => {
    const assets = [{ from: '2024-09-01', to: '2024-10-01', withinRule: false }]
    expect(amounts({ ...household(earning(0)), assets })).toEqual([
      ['2024-08', 65_500],
      ['2024-09', 0],
      ['2024-10', 65_500],
    ])
  })

  it('who is alone and leaves is entitled to nothing', () => {
    expect(amounts({ ...household(), members: [{ ...earning(0), leftOn: '2024-10-01' }] })).toEqual([
      ['2024-08', 65_500],
      ['2024-10', 0],
    ])
  })

  it('is the decision of each month', () => {
    fc.assert(
      fc.property(aHousehold, (given) => {
        const { months } = timeline(dibaoRural, given, { ...asked, from: '2024-09', to: '2024-09' })
        const alone = decide(dibaoRural, given, { ...asked, asOf: '2024-09-30' })
        const born = given.members.every(({ birthDate }) => (birthDate ?? '') <= '2024-09-01')
        if (born) expect(alone).toMatchObject({ ...months[0] })
      }),
      { numRuns: 30 },
    )
  })

  it('keeps open what is not known, and so does the comparison with payments', () => {
    const line = timeline(dibaoRural, family(null), { ...asked, from: '2024-09', to: '2024-09' })
    expect(compareWithPayments(line, [{ month: '2024-09', amountFen: 100_000 }]).months[0]).toMatchObject({
      ...{ dueFen: [0, 196_500], arrearsFen: [0, 96_500], overpaidFen: [0, 100_000] },
    })
  })

  it('refuses months that are none or in the wrong order', () => {
    for (const months of [{ from: '2024-13' }, { to: 'x' }, { from: '2024-12' }, { to: '2990-01' }])
      expect(() => timeline(dibaoRural, household(person('a', 'head')), { ...asked, ...months })).toThrow(
        /months/,
      )
  })
})
