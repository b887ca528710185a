import {
  type Chosen,
  decideAll,
  decisionOrder,
  type Household,
  type ProgrammeChoice,
  type Takes,
} from '@hedui/core/decide'
import { verifyPack, verifyProgramme } from '@hedui/core/lint'
import { households } from '@hedui/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogue, choices, parameters, programmes, rigidExpenditure } from '../../src/index.ts'
import { runs } from '../runs.ts'
import { asked } from './asked.ts'

const takes = (id: string, takes?: Takes) => ({ id, ...(takes && { takes }) })
const from = (...benefits: string[]): Takes => ({ benefits })
const first = (...among: string[]): ProgrammeChoice => ({
  among,
  take: 'first',
  title: { zh: '', en: '' },
  basis: [],
})
const cycle = (bound: Parameters<typeof decisionOrder>[0], of: readonly ProgrammeChoice[] = []) => {
  try {
    decisionOrder(bound, of)
    return null
  } catch (error) {
    return (error as { code: string; facts: { cycle: string[] } }).facts.cycle
  }
}

describe('the order in which programmes are decided', () => {
  it('is that of what each takes from the others', () => {
    const order = decisionOrder([takes('c', from('b')), takes('b', from('a')), takes('a')], [])
    expect(order.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  })

  it('takes nothing from what is not decided as well', () => {
    expect(decisionOrder([takes('c', from('b'))], [])).toEqual([{ id: 'c', choices: 0 }])
  })

  it('a cycle is an error that names it, also one through a choice', () => {
    expect(cycle([takes('a', from('b')), takes('b', from('c')), takes('c', from('b'))])).toEqual(['b', 'c'])
    expect(cycle([takes('a', from('a'))])).toEqual(['a'])
    expect(cycle([takes('a', from('b')), takes('b')], [first('a', 'b')])).toEqual(['a', 'b'])
    expect(cycle([takes('a', from('b')), takes('b')], [first('b', 'a')])).toBeNull()
    expect(() => decisionOrder([takes('a', from('a'))], [])).toThrow(/waits for the next.*: a\./)
  })

  it('there is one for all that are shipped', () => {
    expect(new Set(decisionOrder(programmes, choices).map(({ id }) => id)).size).toBe(programmes.length)
  })

  it('a pack whose programmes wait for each other, or for shipped ones that wait for them, is not loaded', () => {
    const own = (id: string, ...of: string[]) => ({ ...rigidExpenditure, id, takes: from(...of) })
    const verified = (...own: readonly object[]) =>
      verifyPack(
        {
          ...{ id: 'own', version: '1', title: { zh: '自有', en: 'own' } },
          programmes: own as never,
        },
        { programmes, parameters },
      ).flatMap(({ code, path, facts }) => (code === 'rule.cycle' ? [[path.join('.'), facts]] : []))
    expect(verified(own('a', 'dibao.rural'))).toEqual([])
    expect(verified(own('a', 'b'), own('b', 'a'))).toEqual([
      ['programmes.0.takes', { what: 'programme', chain: ['a', 'b', 'a'] }],
    ])
    expect(verified(own('tekun', 'disability.living'))).toEqual([
      [
        'programmes.0.takes',
        { what: 'programme', chain: ['tekun', 'disability.living', 'dibao.urban', 'tekun'] },
      ],
    ])
  })

  it('an answer that is not asked for, or is no choice, is found before it runs', () => {
    const wrong = (answers: Takes['answers']) =>
      verifyProgramme({ ...rigidExpenditure, takes: { answers: answers as never } }).map(
        ({ code, path }) => `${code} ${path.join('.')}`,
      )
    expect(wrong({ standings: { is: 'given', of: ['tekun'] } })).toEqual([
      'rule.value takes.answers.standings',
    ])
    expect(wrong({ standing: { is: 'given', of: ['tekun'] } })).toEqual([
      'rule.type takes.answers.standing.is',
    ])
    const among = [{ value: 'dibaoo', of: ['dibao.rural'] }]
    expect(wrong({ standing: { is: 'first', among, otherwise: 'none' } })).toEqual([
      'rule.value takes.answers.standing.among.0.value',
    ])
  })
})

/** Households of all kinds of which more is told, so that benefits of persons are given as well. */
const some: fc.Arbitrary<Household> = fc
  .tuple(
    households({ month: '2025-06', most: 3 }),
    fc.array(
      fc.record({
        disabilityCategory: fc.constantFrom('none', 'limb', 'mental', null),
        disabilityLevel: fc.constantFrom(1, 2, 3, 4),
        certificateValid: fc.constant(true),
        longCare: fc.boolean(),
        failedAbilities: fc.constantFrom(0, 4),
        inInstitution: fc.boolean(),
        benefits: fc.constantFrom([], [], ['dibao.urban'], null),
        supporters: fc.constantFrom([], [{ standing: 'able' }], null),
        answers: fc.record({
          father: fc.constantFrom('dead', 'ill', 'able'),
          mother: fc.constantFrom('dead', 'missing'),
          setting: fc.constant('family'),
        }),
      }),
      { minLength: 3, maxLength: 3 },
    ),
    fc.constantFrom(0, 50_000_00, null),
  )
  .map(([household, told, medical]) => ({
    ...household,
    members: household.members.map((member, at) => ({ ...member, ...told[at % 3] })),
    answers: {
      ...{ living: 0, medical, education: 0, publicSchoolFee: 0, rehabilitation: 0, otherSpending: 0 },
      recognisedIn: '2025-06',
    },
  })) as fc.Arbitrary<Household>

/** Who died in the month, and is supported as destitute until it ends. */
const diedSupported: Household = {
  members: [
    {
      ...{ id: 'head', relation: 'head', birthDate: '1984-12-15', status: 'dead', diedOn: '2025-06-01' },
      ...{ disabilityCategory: 'limb', disabilityLevel: 1, certificateValid: true, failedAbilities: 0 },
      ...{ inInstitution: false, incomes: [], benefits: [], supporters: [] },
    },
  ],
  assetsWithinRule: true,
}

const nameOf = ({ decision, member }: Chosen) => `${decision.programme.id} ${member}`

describe('whatever the household', { timeout: 300_000 }, () => {
  it('the order of the programmes does not matter', () => {
    fc.assert(
      fc.property(some, fc.shuffledSubarray([...programmes], { minLength: 8 }), (household, shuffled) => {
        const inOrder = programmes.filter((programme) => shuffled.includes(programme))
        const [one, other] = [inOrder, shuffled].map((list) =>
          [...decideAll(household, list, choices, asked)].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1)),
        )
        expect(other).toEqual(one)
      }),
      runs(6),
    )
  })

  it('nobody is given two programmes that exclude each other', () => {
    fc.assert(
      fc.property(some, (household) => {
        const all = decideAll(household, programmes, choices, { ...asked, kind: 'rural' })
        for (const { id } of household.members) expect(excluded(drawnBy(id, all))).toEqual([])
      }),
      { ...runs(12), examples: [[diedSupported]] },
    )
  })
})

/** Programmes that are surely given to a member, or to the household for it. */
const drawnBy = (id: string, all: readonly Chosen[]) =>
  all.flatMap(({ decision, member, outcome }) => {
    const counts = decision.members.some((one) => one.id === id && one.counted === 'true')
    return outcome === 'given' && (member === id || (member === null && counts))
      ? [decision.programme.id]
      : []
  })

const excluded = (drawn: readonly string[]) =>
  drawn.flatMap((id) => {
    const entry = catalogue.find((one) => one.id === id)
    return drawn.filter((other) => {
      const its = catalogue.find((one) => one.id === other)
      return other !== id && entry?.excludes.some((name) => name === other || name === its?.class)
    })
  })
