import type { Household, HouseholdIncome } from '@hedui/core/decide'
import type { ProgrammeCase } from '@hedui/testing'
import { expect, it } from 'vitest'
import { dibaoEdge, dibaoRural, parameters } from '../../src/index.ts'
import { child, head, household, month, monthly, spouse, yearly } from '../dibao-rural/household.ts'
import { proven } from '../proven.ts'

const asked = { asOf: '2024-09-30', month, parameters, region: '990100' }
const others = [spouse(), child(), child({ id: 'second' })]
const earning = (size: number, ...incomes: readonly HouseholdIncome[]) =>
  household(head({ incomes }), ...others.slice(0, size - 1))
const of = (name: string, given: Household, more: Partial<ProgrammeCase> = {}) => ({
  edge: (): ProgrammeCase => ({ name, given, eligible: 0, ...more }),
  no: (...ineligible: string[]): ProgrammeCase => ({ name, given, ineligible, ...more }),
  open: (...undetermined: string[]): ProgrammeCase => ({ name, given, undetermined, ...more }),
})
const wage = (fen: number, size = 2) => earning(size, monthly('wage', fen))
const newWage = (fen: number, newSince: string) => earning(1, monthly('wage', fen, { newSince }))

/** Zhejiang's way to leave out new income, in the example city: one standard, for six months. */
const newWork = {
  asked: {
    parameters: [
      ...parameters.filter(({ id }) => !id.startsWith('dibao.new-work')),
      ...Object.entries({ 'dibao.new-work-months': 6, 'dibao.new-work-standards': 1 }).map(([id, value]) => ({
        id,
        type: 'count' as const,
        title: { zh: '', en: '' },
        entries: [
          {
            area: '990100',
            from: '2024-01-01',
            to: null,
            value,
            source: 'synthetic',
            synthetic: true as const,
          },
        ],
      })),
    ],
  },
}
const oddStandard = {
  asked: {
    region: '990200',
    kind: 'rural',
    parameters: parameters.map((p) =>
      p.id === 'dibao.standard'
        ? { ...p, entries: p.entries.map((entry) => ({ ...entry, value: 540_001, per: 'year' as const })) }
        : p,
    ),
  },
}
const whole = 'whole numbers divided by 1 leave nothing to round'
const byTheYear = { asked: { region: '990200', kind: 'rural' } }

proven(
  dibaoEdge,
  asked,
  [
    of('ED-1: two persons at one and a half times the standard', wage(196_500)).no('income'),
    of('a fen below it', wage(196_499)).edge(),
    of('DB-2: three persons exactly at the standard', wage(196_500, 3)).edge(),
    of('DB-3: a fen below it', wage(196_499, 3)).no('notDibao'),
    of('DB-4: a fen above it', wage(196_501, 3)).edge(),
    of('ED-3: four persons between the two', wage(300_000, 4)).edge(),
    of('by the year, a fen below the edge', earning(2, yearly('wage', 1_619_999)), byTheYear).edge(),
    of('by the year, at the edge', earning(2, yearly('wage', 1_620_000)), byTheYear).no('income'),
    of('assets above the rule', { ...wage(150_000), assetsWithinRule: false }).no('assets'),
    of('assets nobody looked at', { ...wage(150_000), assetsWithinRule: null }).open('assetsWithinRule'),
    of('a wage nobody answered', earning(2, monthly('wage', null))).open('members[0].incomes[0].amountFen'),
    of('nobody who counts', household(head({ status: 'in-prison' }))).no('household', 'income'),
    of(
      'a head of whom nobody said what became',
      household(head({ status: null, incomes: [monthly('wage', 70_000)] })),
    ).open('members[0].status'),
    of('a new wage that dibao still leaves out', newWage(70_000, '2024-09'), newWork).no('notDibao'),
    of('a new wage of the sixth month', newWage(70_000, '2024-04'), newWork).no('notDibao'),
    of('a new wage of the seventh month', newWage(70_000, '2024-03'), newWork).edge(),
    of('a new wage of next month', newWage(70_000, '2024-10'), newWork).edge(),
    of(
      'two wages, of which dibao leaves out one standard',
      earning(1, monthly('wage', 70_000, { newSince: '2024-09' }), monthly('wage', 27_000)),
      newWork,
    ).no('notDibao'),
    of(
      'a new wage of more than that, by a fen too little',
      earning(1, monthly('wage', 90_000, { newSince: '2024-09' }), monthly('wage', 7_999)),
      newWork,
    ).no('notDibao'),
    of(
      'a new wage of more than a standard, at least as much left',
      earning(1, monthly('wage', 140_000, { newSince: '2024-09' })),
      newWork,
    ).no('income'),
    of(
      'several new wages, of two members and of the household',
      {
        ...household(
          head({
            incomes: [
              monthly('wage', 130_999),
              ...[1, 2].map(() => monthly('wage', 20_000, { newSince: '2024-09' })),
            ],
          }),
          spouse({ incomes: [monthly('wage', 20_000, { newSince: '2024-09' })] }),
        ),
        incomes: [monthly('operating', 5_000, { newSince: '2024-09' })],
      },
      newWork,
    ).no('notDibao'),
    of('a standard whose half is no whole fen', earning(1, yearly('wage', 810_001)), oddStandard).edge(),
    of('an old wage alone where new ones are left out', wage(70_000, 1), newWork).edge(),
  ],
  {
    'facts.forDibao.node.sub[1].min[1].mulDiv: not divided': whole,
    'facts.forDibao.node.sub[1].min[1].rounding: down → half-up': whole,
    'facts.forDibao.node.sub[1].min[1].rounding: down → up': whole,
    'facts.edge.node.rounding: half-up → up': 'half a fen is the only part of one',
  },
  true,
)

it('whom and what it counts is as for the minimum living allowance', () => {
  expect([dibaoEdge.members, dibaoEdge.incomes]).toEqual([dibaoRural.members, dibaoRural.incomes])
})
