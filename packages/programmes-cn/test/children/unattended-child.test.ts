import { decide } from '@hedui/core/decide'
import { expect, it } from 'vitest'
import { dibaoRural, parameters, unattendedChild } from '../../src/index.ts'
import { child, head, household, monthly, spouse } from '../dibao-rural/household.ts'
import { proven } from '../proven.ts'
import { ages, asked, living, open, paid, refused, where } from './cases.ts'

const none = { dibaoPerHead: 0, tekunMoney: 0, livingSubsidy: 0 } as const
const served = { father: 'custody', fatherTerm: 24, mother: 'custody', motherTerm: 24, ...none } as const
const bereft = { ...none, father: 'dead', mother: 'ill' } as const
const other = { father: 'mother', mother: 'father' } as const

const ofEither = (['father', 'mother'] as const).flatMap((who) => {
  const lost = { ...none, [other[who]]: 'dead' }
  const is = (state: string, more: object = {}) => ({ ...lost, [who]: state, ...more })
  const [category, level, term, silent] = ['Category', 'Level', 'Term', 'Silent'].map((of) => `${who}${of}`)
  const disabled = (of: string, grade: number) => is('disabled', { [`${category}`]: of, [`${level}`]: grade })
  return [
    refused(`CH-5 (a): ${who} in custody for 5 months`, is('custody', { [`${term}`]: 5 }), ['parents']),
    paid(120_000, `CH-5 (b): ${who} in custody for 6 months`, is('custody', { [`${term}`]: 6 })),
    paid(120_000, `CH-6 (a): ${who} of mental level 3`, disabled('mental', 3)),
    refused(`CH-6 (b): ${who} of limb level 3`, disabled('limb', 3), ['parents']),
    paid(120_000, `${who} of limb level 2`, disabled('limb', 2)),
    paid(120_000, `${who} of limb level 1`, disabled('limb', 1)),
    paid(120_000, `${who} of intellectual level 4`, disabled('intellectual', 4)),
    refused(`${who} of an intellectual level that there is not`, disabled('intellectual', 5), ['parents']),
    refused(`${who} out of contact for 5 months`, is('no-contact', { [`${silent}`]: 5 }), ['parents']),
    paid(120_000, `${who} out of contact for 6 months`, is('no-contact', { [`${silent}`]: 6 })),
    refused(
      `${who} able, with a sentence, a level and a silence of before`,
      is('able', { [`${term}`]: 24, [`${level}`]: 1, [`${silent}`]: 24 }),
      ['parents'],
    ),
    ...['ill', 'detoxification', 'restricted'].map((state) => paid(120_000, `${who} ${state}`, is(state))),
    refused(`${who} dead, and so an orphan`, is('dead'), ['parents']),
    paid(120_000, `${who} missing, the other ill`, { ...none, [who]: 'missing', [other[who]]: 'ill' }),
    refused(`${who} ill, the other able`, { ...none, [who]: 'ill', [other[who]]: 'able' }, ['parents']),
    open(`${who} of a level nobody knows`, is('disabled', { [`${category}`]: 'limb' }), [
      `members[1].answers.${level}`,
    ]),
  ]
})

proven(unattendedChild, asked, [
  paid(120_000, 'CH-2: both parents serve 24 months', served),
  paid(73_500, 'CH-3: counted in a household on dibao', { ...served, dibaoPerHead: 46_500 }),
  paid(1, 'CH-4 (a): assistance a fen below the standard', { ...served, dibaoPerHead: 119_999 }),
  refused('CH-4 (b): assistance at the standard', { ...served, dibaoPerHead: 120_000 }, ['topUp']),
  refused('assistance above the standard', { ...served, tekunMoney: 120_001 }, ['topUp']),
  paid(10_000, 'all three kinds of assistance', {
    ...served,
    dibaoPerHead: 40_000,
    tekunMoney: 60_000,
    livingSubsidy: 10_000,
  }),
  paid(74_500, 'CH-7: afterwards, with dibao per head of 455.00', { ...served, dibaoPerHead: 45_500 }),
  open('nobody said what it has of dibao', { ...served, dibaoPerHead: null }, [
    'members[1].answers.dibaoPerHead',
  ]),
  ...ofEither,
  ...ages(120_000, bereft),
])

const urban = { ...asked, kind: 'urban' }
const dibaoOf = (incomeFen: number) =>
  decide(dibaoRural, household(head({ incomes: [monthly('wage', incomeFen)] }), spouse(), child()), urban)

it.each([
  ['CH-3', 57_000, 139_500, 73_500],
  ['CH-7', 60_000, 136_500, 74_500],
])('%s: the top-up follows from dibao of the household per head', (_, incomeFen, dibaoFen, topUpFen) => {
  const dibao = dibaoOf(incomeFen)
  expect(dibao.amountFen).toBe(dibaoFen)
  const dibaoPerHead = (dibao.amountFen ?? 0) / dibao.members.length
  expect(decide(unattendedChild, living({ ...served, dibaoPerHead }), asked).amountFen).toBe(topUpFen)
})

it('CH-8: the standard of the place decides, and the nursing subsidy is no part of it', () => {
  const given = living({ ...served, livingSubsidy: 0 })
  const there = where('child.standard-scattered', 120_000)
  expect(decide(unattendedChild, given, { ...asked, ...there }).amountFen).toBe(120_000)
  expect(unattendedChild.excludes).toEqual(['orphan'])
  expect(parameters.map(({ id }) => id)).toContain('child.standard-scattered')
})
