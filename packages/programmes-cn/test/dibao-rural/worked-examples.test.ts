import type { Parameter } from '@hedui/core'
import { type DecideOptions, decide, type Household } from '@hedui/core/decide'
import { describe, expect, it } from 'vitest'
import { dibaoRural, dibaoUrban, parameters } from '../../src/index.ts'
import { child, family, head, household, month, monthly, person, spouse, yearly } from './household.ts'

const urban = { region: '990100', kind: 'urban' }
const programmeFor = ({ kind }: Partial<DecideOptions>) => (kind === 'urban' ? dibaoUrban : dibaoRural)
const rural = { region: '990100' }
const ruralByTheYear = { region: '990200' }

interface Example {
  readonly id: string
  readonly what: string
  readonly given: Household
  readonly asked: Partial<DecideOptions>
  readonly result: 'eligible' | 'ineligible' | 'undetermined'
  readonly fen: number | null
  readonly counted: number
}

const fourOnTheBook = household(
  head({ incomes: [monthly('wage', 180_000)] }),
  spouse(),
  child(),
  person('brother', 'sibling', {
    status: 'in-prison',
    supportDuty: true,
    incomes: [monthly('wage', 50_000)],
  }),
)
const withChildOf21 = (more: Parameters<typeof child>[0]) =>
  household(
    head({ incomes: [monthly('wage', 150_000)] }),
    spouse(),
    child({ birthDate: '2003-05-01', livesTogether: false, ...more }),
  )
const bereaved = (pensionFen: number) =>
  household(
    head({ diedOn: '2024-09-10', incomes: [monthly('pension', pensionFen, { to: '2024-10' })] }),
    spouse({ incomes: [monthly('wage', 120_000, { to: '2024-10' })] }),
    child({ birthDate: '1999-01-01', schooling: 'none', fullTime: false, dependent: true }),
  )
const coupleOf70 = household(
  head({ birthDate: '1954-02-01', incomes: [monthly('basic-pension', 12_300), monthly('support', 50_000)] }),
  spouse({
    birthDate: '1954-08-01',
    incomes: [
      monthly('basic-pension', 12_300),
      { type: 'assistance', amountFen: 30_000, from: '2024-08', to: '2024-08' },
    ],
  }),
)

const examples: readonly Example[] = [
  {
    id: 'DB-1',
    what: 'income below',
    given: family(90_000),
    asked: urban,
    result: 'eligible',
    fen: 106_500,
    counted: 3,
  },
  {
    id: 'DB-2',
    what: 'exactly at the standard',
    given: family(196_500),
    asked: urban,
    result: 'ineligible',
    fen: 0,
    counted: 3,
  },
  {
    id: 'DB-3',
    what: 'one fen below',
    given: family(196_499),
    asked: urban,
    result: 'eligible',
    fen: 1,
    counted: 3,
  },
  {
    id: 'DB-4',
    what: 'one fen above',
    given: family(196_501),
    asked: urban,
    result: 'ineligible',
    fen: 0,
    counted: 3,
  },
  {
    id: 'DB-5',
    what: 'one of four in prison',
    given: fourOnTheBook,
    asked: urban,
    result: 'eligible',
    fen: 16_500,
    counted: 3,
  },
  {
    id: 'DB-6a',
    what: 'child of 21, full-time bachelor student',
    given: withChildOf21({ schooling: 'bachelor' }),
    asked: urban,
    result: 'eligible',
    fen: 46_500,
    counted: 3,
  },
  {
    id: 'DB-6b',
    what: 'child of 21, postgraduate not otherwise dependent',
    given: withChildOf21({ schooling: 'postgraduate' }),
    asked: urban,
    result: 'ineligible',
    fen: 0,
    counted: 2,
  },
  {
    id: 'DB-7',
    what: 'the month in which the head dies',
    given: bereaved(120_000),
    asked: urban,
    result: 'eligible',
    fen: 76_500,
    counted: 3,
  },
  {
    id: 'DB-7',
    what: 'the month after',
    given: bereaved(120_000),
    asked: { ...urban, month: '2024-10' },
    result: 'eligible',
    fen: 71_000,
    counted: 2,
  },
  {
    id: 'DB-7',
    what: 'with a pension of 700.00',
    given: bereaved(140_000),
    asked: urban,
    result: 'eligible',
    fen: 66_500,
    counted: 3,
  },
  {
    id: 'DB-7',
    what: 'the month after, 700.00',
    given: bereaved(140_000),
    asked: { ...urban, month: '2024-10' },
    result: 'eligible',
    fen: 71_000,
    counted: 2,
  },
  {
    id: 'DB-8',
    what: 'basic pension and relief are not income',
    given: coupleOf70,
    asked: rural,
    result: 'eligible',
    fen: 40_000,
    counted: 2,
  },
  {
    id: 'DB-9',
    what: 'rural by the year',
    given: household(head({ incomes: [yearly('operating', 1_000_000)] }), spouse(), child()),
    asked: ruralByTheYear,
    result: 'eligible',
    fen: 51_667,
    counted: 3,
  },
  {
    id: 'DB-10',
    what: 'one wage not answered',
    given: household(
      head({ incomes: [monthly('other', 90_000)] }),
      spouse({ incomes: [monthly('wage', null)] }),
      child(),
    ),
    asked: urban,
    result: 'undetermined',
    fen: null,
    counted: 3,
  },
]

describe('the worked examples come out as they are written down', () => {
  it.each(examples)('$id: $what', ({ given, asked, result, fen, counted }) => {
    const decision = decide(programmeFor(asked), given, {
      asOf: '2024-10-31',
      month,
      parameters,
      ...asked,
    })
    expect(decision.result).toBe(result)
    expect(decision.amountFen).toBe(fen)
    expect(decision.members.filter((m) => m.counted === 'true')).toHaveLength(counted)
    expect(decision.synthetic).toBe(true)
  })

  it('DB-5: the prisoner and his wage count for nothing, by article 7', () => {
    const { members, incomes } = decide(dibaoUrban, fourOnTheBook, {
      asOf: '2024-10-31',
      month,
      parameters,
      ...urban,
    })
    expect(members[3]).toMatchObject({ id: 'brother', counted: 'false', reasons: [{ ground: 'prison' }] })
    expect(incomes[1]).toMatchObject({ member: 'brother', counted: 'false', reasons: [{ ground: 'earner' }] })
  })

  it('DB-8: each item left out says why', () => {
    const { incomes } = decide(dibaoRural, coupleOf70, { asOf: '2024-10-31', month, parameters, ...rural })
    expect(incomes.map(({ counted, reasons }) => [counted, reasons[0]?.ground])).toEqual([
      ['false', 'basicPension'],
      ['true', undefined],
      ['false', 'basicPension'],
      ['false', 'assistance'],
    ])
  })

  it('DB-9: the rounding is named, with what it rounded', () => {
    const given = examples.find(({ id }) => id === 'DB-9') as Example
    const { roundings, because } = decide(dibaoRural, given.given, {
      asOf: '2024-10-31',
      month,
      parameters,
      ...ruralByTheYear,
    })
    expect(roundings).toMatchObject([
      { name: 'amount', rule: 'half-up', before: { dividendFen: 620_000, divisor: 12 }, after: 51_667 },
    ])
    expect(because[1]).toMatchObject({
      truth: 'true',
      shown: [
        { fact: 'income', per: 'year', value: 1_000_000 },
        { fact: 'limit', per: 'year', value: 1_620_000 },
      ],
      margin: { value: 620_000 },
    })
  })

  it('DB-10: the wage of that adult is what blocks', () => {
    const given = examples.find(({ id }) => id === 'DB-10') as Example
    const decision = decide(dibaoUrban, given.given, { asOf: '2024-10-31', month, parameters, ...urban })
    expect(decision.amountBoundsFen).toEqual([0, 106_500])
    expect(decision.missing).toMatchObject([
      { fact: 'amountFen', at: 'members[1].incomes[0].amountFen', member: 'spouse', settles: true },
    ])
  })
})

describe('the work disregard of Zhejiang', () => {
  const synthetic = { from: '2024-01-01', to: null, source: 'synthetic', synthetic: true } as const
  const zhejiang = (months: number): readonly Parameter[] =>
    parameters
      .map(
        (p): Parameter =>
          p.id === 'dibao.standard'
            ? { ...p, entries: [...p.entries, { ...synthetic, area: '330000', value: 90_000, per: 'month' }] }
            : p,
      )
      .concat({
        id: 'dibao.new-work-months',
        type: 'count',
        title: { zh: '', en: '' },
        entries: [{ ...synthetic, area: '331100', value: months }],
      })
  const working = (wageFen: number) =>
    household(
      head({ incomes: [monthly('transfer', 40_000)] }),
      spouse({ incomes: [monthly('wage', wageFen, { newSince: '2024-07' })] }),
    )
  const asked = { asOf: '2024-10-31', month, region: '331122' }

  it.each([
    ['ED-4', 250_000, 140_000],
    ['ED-5', 300_000, 110_000],
  ] as const)('%s: a new wage of %i fen leaves %i', (_, wage, fen) => {
    const decision = decide(dibaoRural, working(wage), { ...asked, parameters: zhejiang(6) })
    expect([decision.result, decision.amountFen]).toEqual(['eligible', fen])
  })

  it('a wage counts whole once the months are over', () => {
    expect(decide(dibaoRural, working(250_000), { ...asked, parameters: zhejiang(2) }).result).toBe(
      'ineligible',
    )
  })

  it('a locality that has not chosen the months leaves it open, and is named', () => {
    const { result, missing } = decide(dibaoRural, working(250_000), {
      ...asked,
      parameters: zhejiang(6).filter(({ id }) => id !== 'dibao.new-work-months'),
    })
    expect(result).toBe('undetermined')
    expect(missing.map(({ at }) => at)).toEqual(['dibao.new-work-months'])
  })
})
