import type { CheckCase } from '@hedui/testing'
import { household, member, sentence, son, who, wife } from './in-prison.ts'

/** A member of whom all is stated that the household's allowance rests on. */
const known = (person: string, income: number) => member(person, { health: 'healthy', income })
const born = (...persons: readonly string[]) => ({
  registration: persons.map((person) => ({ person, birthDate: '1980-01-01' })),
})

/** Paid while in custody: how much of the money of a household. */
export const householdCases: readonly CheckCase[] = [
  {
    name: 'a counted member of a household: at most all of its money',
    given: household({}, [member(wife), member(who)]),
    finds: [
      {
        programme: 'dibao.rural',
        amountAtRisk: { fen: 80_000, basis: 'upper-bound' },
        evidence: [{}, {}, {}],
      },
    ],
  },
  {
    name: 'beyond what the wife is due without him: the standard less her wage, and not all of it',
    given: { ...household({}, [known(wife, 20_000), member(who)]), ...born(wife) },
    finds: [{ amountAtRisk: { fen: 80_000 - 46_000, basis: 'exact' } }],
  },
  {
    name: 'two in prison share what is beyond what the wife is due',
    given: {
      ...household({}, [known(wife, 0), member(who), member(son)]),
      ...born(wife),
      custody: [sentence(), sentence({ person: son, name: '张小' })],
    },
    finds: [7_000, 7_000].map((fen) => ({ amountAtRisk: { fen, basis: 'exact' as const } })),
  },
  {
    name: 'a son in prison who is not counted shares nothing',
    given: {
      ...household({}, [known(wife, 0), member(who), member(son, { counted: false })]),
      ...born(wife),
      custody: [sentence(), sentence({ person: son, name: '张小' })],
    },
    finds: [{ amountAtRisk: { fen: 14_000, basis: 'exact' } }],
  },
  {
    name: 'a son of whose entry the day is not known shares nothing yet',
    given: {
      ...household({}, [known(wife, 0), member(who), known(son, 60_000)]),
      ...born(wife, son),
      custody: [sentence(), sentence({ person: son, name: '张小', enteredAt: null })],
    },
    finds: [{ amountAtRisk: { fen: 80_000 - 72_000, basis: 'exact' } }],
  },
  {
    name: 'a son who came out within the month still counts',
    given: {
      ...household({}, [known(wife, 0), member(who), known(son, 60_000)]),
      ...born(wife, son),
      custody: [sentence(), sentence({ person: son, name: '张小', releasedAt: '2025-09-20' })],
    },
    finds: [{ amountAtRisk: { fen: 80_000 - 72_000, basis: 'exact' } }],
  },
]
