import { createDataset } from '@hedui/core'
import { simulate } from '@hedui/core/decide'
import { expect, it } from 'vitest'
import { simulationTable, townshipTable } from '../src/index.ts'
import { allowance, figure } from './allowance.ts'

const month = '2024-06'
const listed = (at: number, township: string, person: string, relation: string | null) => ({
  membership: { household: `dibao:${at}`, person, month, relation },
  enrolment: { household: `dibao:${at}`, beneficiary: person, month, township, programme: 'dibao.rural' },
})
const lists = [
  listed(1, '城关', '341525195001010013', 'head'),
  listed(2, '河口', '341525196001010014', 'spouse'),
  listed(3, '河口', '341525197001010015', null),
]
const dataset = createDataset({
  records: { membership: lists.map((l) => l.membership), enrolment: lists.map((l) => l.enrolment) },
  coverage: [{ register: 'members', programme: null, area: '*', from: '2000-01-01', to: null }],
})
const rules = (fen: number) => ({ programme: allowance, parameters: [figure(fen)] })
const reform = simulate(dataset, { before: rules(10_000), after: rules(12_000) }, { asOf: '2024-06-30' })

it('is one row a household', () => {
  expect(simulationTable(reform).objects()).toEqual([
    {
      id: 'dibao:1',
      township: '城关',
      before: 'eligible',
      after: 'eligible',
      beforeFen: 10_000,
      afterFen: 12_000,
      changeFen: 2_000,
      effect: 'gains',
    },
    {
      id: 'dibao:2',
      township: '河口',
      before: 'ineligible',
      after: 'ineligible',
      beforeFen: 0,
      afterFen: 0,
      changeFen: 0,
      effect: 'same',
    },
    {
      id: 'dibao:3',
      township: '河口',
      before: 'undetermined',
      after: 'undetermined',
      beforeFen: null,
      afterFen: null,
      changeFen: null,
      effect: 'open',
    },
  ])
})

it('is one row a township', () => {
  const counts = { same: 0, gains: 0, loses: 0, enters: 0, leaves: 0, open: 0 }
  expect(townshipTable(reform).objects()).toEqual([
    {
      township: '城关',
      ...counts,
      gains: 1,
      beforeLeastFen: 10_000,
      beforeMostFen: 10_000,
      afterLeastFen: 12_000,
      afterMostFen: 12_000,
    },
    {
      township: '河口',
      ...counts,
      same: 1,
      open: 1,
      beforeLeastFen: 0,
      beforeMostFen: 10_000,
      afterLeastFen: 0,
      afterMostFen: 12_000,
    },
  ])
})
