import { createDataset } from '@hedui/core'
import { dueForReview, review, reviewFindings, underReview } from '@hedui/core/decide'
import { describe, expect, it } from 'vitest'
import { dibaoRural, parameters, reviewCycles } from '../src/index.ts'

const programme = 'dibao.rural'
const until = '2025-06-30'
const due = (more: object, cycles = reviewCycles) =>
  dueForReview([{ id: 'a', programme, ...more }], { cycles, until }).map(({ reason, by, isLate }) => [
    reason,
    by,
    isLate,
  ])

describe('who is due for review', () => {
  it.each([
    ['a stable household after a year', { cycle: 'stable', lastOn: '2024-06-30' }, [['cycle', until, false]]],
    ['not a day before', { cycle: 'stable', lastOn: '2024-07-01' }, []],
    [
      'a variable one after half a year',
      { cycle: 'variable', lastOn: '2024-12-29' },
      [['cycle', '2025-06-29', true]],
    ],
    [
      'at the end of a month that is shorter',
      { cycle: 'variable', lastOn: '2024-08-31' },
      [['cycle', '2025-02-28', true]],
    ],
    [
      'within three months of a death',
      { cycle: 'stable', lastOn: '2025-01-01', deaths: ['2025-03-10'] },
      [['death', '2025-06-10', true]],
    ],
    [
      'not for a death that was looked at',
      { cycle: 'stable', lastOn: '2025-04-01', deaths: ['2025-03-10'] },
      [],
    ],
    ['where the last look is not known', { cycle: 'stable' }, [['unknown', null, false]]],
    ['where the cycle is not known', { lastOn: '2025-06-01' }, [['unknown', null, false]]],
  ])('%s', (_, one, expected) => {
    expect(due(one)).toEqual(expected)
  })

  it('goes by the most urgent first, and by cycles of the locality', () => {
    const twice = [{ id: 'all', programme, months: 6, title: { zh: '', en: '' }, basis: [] }]
    const roll = ['2024-12-30', '2024-10-01'].map((lastOn, i) => ({
      id: String(i),
      programme,
      cycle: 'all',
      lastOn,
    }))
    expect(dueForReview(roll, { cycles: twice, until }).map(({ id }) => id)).toEqual(['1', '0'])
    expect(() => dueForReview([], { cycles: [], until: 'x' })).toThrow(/asOf|run.as-of/)
  })
})

describe('the review of a whole roll', () => {
  const month = '2024-09'
  const homes = ['agrees', 'stop', 'missed', 'under', 'over', 'open', 'nobody']
  const wages: Readonly<Record<string, number | null>> = { stop: 90_000, open: null, nobody: 90_000 }
  const declared: Readonly<Record<string, number>> = {
    agrees: 45_000,
    stop: 45_000,
    under: 44_999,
    over: 45_001,
    open: 1,
  }
  const on = homes.filter((home) => home in declared)
  const dataset = createDataset({
    region: '990100',
    personKeys: new Set(homes),
    coverage: ['members', 'income', 'assessment', 'death', 'cremation'].map((register) => ({
      ...{ register, programme: null, area: '*', from: '0000-01-01', to: null },
    })),
    records: {
      membership: homes.map((home) => ({
        household: home,
        person: home,
        month,
        relation: 'head',
        personStatus: 'normal',
      })),
      assessment: homes.map((home) => ({ household: home, month, assetsWithinRule: true })),
      income: Object.entries(wages).map(([person, amount]) => ({
        person,
        type: 'wage',
        amount,
        firstMonth: month,
        lastMonth: month,
      })),
      enrolment: on.map((home) => ({ programme, month, household: home, beneficiary: home })),
      payment: on.map((home) => ({
        programme,
        month,
        layer: 'declared',
        household: home,
        beneficiary: home,
        amount: declared[home] as number,
      })),
    },
  })

  it('sets what is declared beside what is due', () => {
    const { rows, counts } = review(dataset, dibaoRural, { asOf: '2024-09-30', parameters })
    expect(Object.fromEntries(rows.map(({ id, finding }) => [id, finding]))).toEqual(
      Object.fromEntries(reviewFindings.map((finding) => [finding, finding])),
    )
    expect(Object.values(counts)).toEqual(reviewFindings.map(() => 1))
    expect(rows.find(({ id }) => id === 'missed')).toMatchObject({
      isOnRoll: false,
      declaredFen: 0,
      amountFen: 45_000,
    })
  })

  it('says from the roll and the register of deaths who is due', () => {
    const people = ['head', 'mother', 'single']
    const county = createDataset({
      personKeys: new Set(people),
      records: {
        membership: [
          { household: 'home', person: 'mother', month: '2024-03' },
          { household: 'home', person: 'head', month },
        ],
        enrolment: [
          { programme, month, household: 'home', beneficiary: 'head', approvedAt: '2024-01-10' },
          { programme, month, household: 'other', beneficiary: 'single', approvedAt: '2023-08-31' },
          { programme: 'tekun', month, beneficiary: 'single', approvedAt: '2024-09-01' },
        ],
        death: [{ person: 'mother', date: '2024-05-20' }],
      },
    })
    const roll = underReview(county, dibaoRural, { month, cycle: 'stable' })
    expect(roll.map(({ lastOn, deaths }) => [lastOn, deaths])).toEqual([
      ['2024-01-10', ['2024-05-20']],
      ['2023-08-31', []],
    ])
    expect(
      dueForReview(roll, { cycles: reviewCycles, until: '2024-09-30' }).map(({ reason, by }) => [reason, by]),
    ).toEqual([
      ['death', '2024-08-20'],
      ['cycle', '2024-08-31'],
    ])
  })
})
