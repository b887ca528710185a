import type { DecideOptions, Household, HouseholdMember, HouseholdSupporter } from '@hedui/core/decide'
import type { ProgrammeCase } from '@hedui/testing'
import { earning, elder, ruling, son } from './person.ts'

const able = 68_500
const paid = (
  name: string,
  given: Household,
  eligible = able,
  asks: Partial<DecideOptions> = {},
): ProgrammeCase => ({
  name,
  given,
  eligible,
  asked: asks,
})
const not = (
  condition: string,
  name: string,
  given: Household,
  asks: Partial<DecideOptions> = {},
): ProgrammeCase => ({
  name,
  given,
  ineligible: [condition],
  asked: asks,
})
const open = (name: string, given: Household, ...undetermined: string[]): ProgrammeCase => ({
  name,
  given,
  undetermined,
})
const of45 = (disabilityCategory: HouseholdMember['disabilityCategory'], disabilityLevel: number) =>
  elder({ birthDate: '1979-01-01', disabilityCategory, disabilityLevel })
const by = (...supporters: HouseholdSupporter[]) => elder({ supporters })
const pupil = (more: Partial<HouseholdMember>) =>
  elder({ birthDate: '2006-03-01', benefits: ['tekun'], schooling: 'upper-secondary', ...more })
const drawing = (more: Partial<HouseholdMember>) => elder({ benefits: ['tekun'], ...more })
const byDeath = ruling('tekun.stop-by-decision', 0)

const labour: readonly ProgrammeCase[] = [
  paid('TK-1: of 93', elder()),
  not('labour', 'TK-2a: the day before 60', elder({ birthDate: '1964-05-02' })),
  paid('TK-2b: 60 on the first', elder({ birthDate: '1964-05-01' })),
  paid('a child the day before 16', elder({ birthDate: '2008-05-02' })),
  not('labour', 'of 16 on the first', elder({ birthDate: '2008-05-01' })),
  paid('TK-3: limb of level 2', of45('limb', 2)),
  not('labour', 'TK-3: limb of level 3', of45('limb', 3)),
  paid('TK-3: vision of level 1', of45('vision', 1)),
  not('labour', 'TK-3: vision of level 2', of45('vision', 2)),
  paid('TK-3: mental of level 3', of45('mental', 3)),
  paid('intellectual of level 1', of45('intellectual', 1)),
  not('labour', 'mental of level 4', of45('mental', 4)),
  not('labour', 'TK-3: hearing of level 1', of45('hearing', 1)),
  paid('TK-7: turned 18 at a vocational school', pupil({})),
  paid('TK-7: at compulsory school', pupil({ schooling: 'compulsory' })),
  not('labour', 'turned 18 and left school', pupil({ schooling: 'none' })),
  not('labour', 'turned 18 and at college', pupil({ schooling: 'college' })),
  paid('of 17, supported until now, out of school', pupil({ schooling: 'none', birthDate: '2006-05-02' })),
  not('labour', 'of 18 on the first, out of school', pupil({ schooling: 'none', birthDate: '2006-05-01' })),
  not(
    'labour',
    'of 17, at school, not supported until now',
    pupil({ birthDate: '2007-01-01', benefits: [] }),
  ),
  not(
    'labour',
    'of 17, at school, drawing something else',
    pupil({ birthDate: '2007-01-01', benefits: ['old-age'] }),
  ),
  open('of whose birth nothing is known', elder({ birthDate: null }), 'members[0].birthDate'),
  open(
    'of 45, nobody said how disabled',
    elder({ birthDate: '1979-01-01', disabilityCategory: 'limb', disabilityLevel: null }),
    'members[0].disabilityLevel',
  ),
]

const means: readonly ProgrammeCase[] = [
  not('income', 'TK-4a: rent at the standard', elder({ incomes: [earning('property', 45_000)] })),
  paid('TK-4b: rent a fen below', elder({ incomes: [earning('property', 44_999)] })),
  ...(['basic-pension', 'preferential', 'old-age', 'assistance'] as const).map((type) =>
    paid(`${type}, which does not count`, elder({ incomes: [earning(type, 60_000)] })),
  ),
  not('income', 'a pension of an employee', elder({ incomes: [earning('pension', 60_000)] })),
  paid('rent of the month before', elder({ incomes: [earning('property', 60_000, '2024-04')] })),
  paid('rent of the month after', elder({ incomes: [earning('property', 60_000, '2024-06')] })),
  open(
    'a rent nobody answered',
    elder({ incomes: [earning('property', null)] }),
    'members[0].incomes[0].amountFen',
  ),
  open(
    'an income nobody said the kind of',
    elder({ incomes: [{ type: null, amountFen: 60_000, from: '2024-05', to: '2024-05' }] }),
    'members[0].incomes[0].type',
  ),
  open(
    'an income nobody said the months of',
    elder({ incomes: [{ type: 'property', amountFen: 60_000 }] }),
    'members[0].incomes[0].from',
  ),
  paid('the wage of somebody else', {
    ...elder(),
    members: [...elder().members, { id: 'x', relation: 'other', incomes: [earning('property', 60_000)] }],
  }),
  not('assets', 'assets above the rule', elder({}, { assetsWithinRule: false })),
  open('assets of which nobody said anything', elder({}, { assetsWithinRule: null }), 'assetsWithinRule'),
]

const over = (from: string, amountFen: number) =>
  elder({ incomes: [{ type: 'property', amountFen, from, to: '2024-05' }] })

const periods: readonly ProgrammeCase[] = [
  not('income', 'half a fen below the standard, rounded up to it', over('2022-06', 1_079_999)),
  paid('three fifths of a fen below the standard', over('2019-06', 2_699_997)),
  not(
    'income',
    'a standard by the year, and the rent of a month that reaches it',
    elder({ incomes: [earning('property', 540_000)] }),
    ruling('dibao.standard', 540_000, 'year'),
  ),
]

const supporters: readonly ProgrammeCase[] = [
  paid('TK-5a: a son of 71, a fen below the local income', by(son())),
  not('supporters', 'TK-5b: a son of 71 at the local income', by(son({ incomeFen: 300_000 }))),
  not('supporters', 'a poor son with assets', by(son({ assetsWithinRule: false }))),
  paid('a poor son of 70 on the first', by(son({ birthDate: '1954-05-01' }))),
  not('supporters', 'a poor son the day before 70', by(son({ birthDate: '1954-05-02' }))),
  paid('a rich son on tekun', by(son({ standing: 'tekun', incomeFen: 900_000 }))),
  paid('a son of 60 on dibao', by(son({ standing: 'dibao', birthDate: '1964-05-01', incomeFen: 300_000 }))),
  not(
    'supporters',
    'a son the day before 60 on dibao',
    by(son({ standing: 'dibao', birthDate: '1964-05-02' })),
  ),
  ...(['incapable', 'missing', 'in-prison'] as const).flatMap((standing) => [
    paid(`a rich young son ${standing}`, by(son({ standing, birthDate: '1990-01-01', incomeFen: 900_000 }))),
    not(
      'supporters',
      `a son ${standing} with assets`,
      by(son({ standing, birthDate: '1990-01-01', assetsWithinRule: false })),
    ),
  ]),
  ...(
    [
      ['limb', 2, true],
      ['limb', 3, false],
      ['mental', 3, true],
      ['intellectual', 3, true],
      ['mental', 4, false],
      ['none', 1, false],
    ] as const
  ).map(([disabilityCategory, disabilityLevel, isUnable]) => {
    const given = by(son({ birthDate: '1990-01-01', disabilityCategory, disabilityLevel }))
    const name = `a poor young son, ${disabilityCategory} of level ${disabilityLevel}`
    return isUnable ? paid(name, given) : not('supporters', name, given)
  }),
  not(
    'supporters',
    'a rich disabled son',
    by(son({ birthDate: '1990-01-01', disabilityCategory: 'limb', disabilityLevel: 1, incomeFen: 300_000 })),
  ),
  not('supporters', 'one of two is able', by(son(), son({ incomeFen: 300_000 }))),
  open(
    'a poor young son, nobody said how disabled',
    by(son({ birthDate: '1990-01-01', disabilityCategory: 'limb', disabilityLevel: null })),
    'members[0].supporters[0].disabilityLevel',
  ),
  open('nobody said who has a duty', elder({ supporters: null }), 'members[0].supporters'),
  open(
    'a son of 71 whose income nobody said',
    by(son({ incomeFen: null })),
    'members[0].supporters[0].incomeFen',
  ),
]

const amounts: readonly ProgrammeCase[] = [
  paid('TK-6a: fails 3 of the six abilities', elder({ failedAbilities: 3 }), 88_500),
  paid('TK-6b: fails 4', elder({ failedAbilities: 4 }), 148_500),
  paid('fails 1', elder({ failedAbilities: 1 }), 88_500),
  paid('fails 6', elder({ failedAbilities: 6 }), 148_500),
  paid('in an institution', elder({ inInstitution: true }), 90_000),
  paid('in a town', elder(), 114_800, { kind: 'urban' }),
  paid(
    'in a town, with rent a fen below the urban standard',
    elder({ incomes: [earning('property', 65_499)] }),
    114_800,
    { kind: 'urban' },
  ),
]

const died = (diedOn: string, status: HouseholdMember['status'] = 'dead') => elder({ status, diedOn })
const dead = { status: 'dead', diedOn: '2024-05-28', endDecidedOn: '2024-06-07' } as const
const prisoner = { status: 'in-prison', endDecidedOn: '2024-09-03' } as const
const ends: readonly ProgrammeCase[] = [
  paid('TK-8: died in May, decided in June: June is paid', drawing(dead), able, { month: '2024-06' }),
  not('ended', 'TK-8: July is not', drawing(dead), { month: '2024-07' }),
  not('ended', 'TK-8: where the death decides, June is not', drawing(dead), { month: '2024-06', ...byDeath }),
  paid('where the death decides, May is', drawing(dead), able, byDeath),
  paid('a death on which nothing is decided yet', drawing({ ...dead, endDecidedOn: null }), able, {
    month: '2024-07',
  }),
  paid('TK-9: in prison since August, decided in September: September is paid', drawing(prisoner), able, {
    month: '2024-09',
  }),
  not('ended', 'TK-9: October is not', drawing(prisoner), { month: '2024-10' }),
  not('ended', 'a prisoner who applies', elder({ status: 'in-prison' })),
  not('ended', 'dead before anything was decided', died('2024-04-30')),
  not('ended', 'dead, although the list says nothing of it', died('2024-04-30', 'normal')),
  paid('the month of death', died('2024-05-01')),
  paid('the months before a death', died('2024-06-01')),
  open('dead since nobody knows when', elder({ status: 'dead' }), 'members[0].diedOn'),
  not('ended', 'missing, decided', drawing({ status: 'missing', endDecidedOn: '2024-04-30' })),
  paid('decided, and for no reason that ends it', drawing({ endDecidedOn: '2024-04-30' })),
  open('nobody said what became of the person', elder({ status: null }), 'members[0].status'),
  ...['dibao.urban', 'dibao.rural', 'disability.living', 'disability.nursing', 'orphan'].map((benefit) =>
    not('exclusive', `draws ${benefit}`, elder({ benefits: [benefit] })),
  ),
  not('exclusive', 'a household near dibao', elder({ benefits: ['dibao.edge'] })),
  not('exclusive', 'a household with rigid expenditure', elder({ benefits: ['rigid-expenditure'] })),
  paid('draws the old-age allowance', elder({ benefits: ['old-age'] })),
  open('nobody said what is drawn', elder({ benefits: null }), 'members[0].benefits'),
]

const together: readonly ProgrammeCase[] = [
  open(
    'assets and abilities of which nobody said anything',
    elder({ failedAbilities: null }, { assetsWithinRule: null }),
    'assetsWithinRule',
    'members[0].failedAbilities',
  ),
]

export const cases: readonly ProgrammeCase[] = [
  ...together,
  ...labour,
  ...means,
  ...periods,
  ...supporters,
  ...amounts,
  ...ends,
]
