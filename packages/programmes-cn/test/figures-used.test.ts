import type { Household } from '@hedui/core'
import { decide } from '@hedui/core/decide'
import { describe, expect, it } from 'vitest'
import { dibaoRural, dibaoUrban, parameters } from '../src/index.ts'

const household = (fen: number, from: string): Household => ({
  members: [
    {
      id: 'head',
      relation: 'head',
      birthDate: '1986-05-20',
      status: 'normal',
      incomes: [{ type: 'wage', amountFen: fen, from, to: '2024-09', newSince: from }],
    },
    { id: 'child', relation: 'daughter', birthDate: '2016', status: 'normal', incomes: [] },
  ],
  assetsWithinRule: true,
})

describe.each([dibaoRural, dibaoUrban])('$id', (programme) => {
  const cases = [45_000, 200_000].flatMap((fen) => ['2024-09', '2023-10'].map((from) => ({ fen, from })))

  it.each(cases)(
    'names the figures without which it would argue otherwise ($fen from $from)',
    ({ fen, from }) => {
      const decided = (given: typeof parameters) => {
        const options = { asOf: '2024-09-20', region: '990100', parameters: given }
        const {
          parameters: used,
          synthetic: _,
          missing: __,
          ...argued
        } = decide(programme, household(fen, from), options)
        return { used: new Set(used.map(({ id }) => id)), argued }
      }
      const { used, argued } = decided(parameters)
      for (const [name, { id }] of Object.entries(programme.figures)) {
        if (name === programme.reference) continue
        const without = parameters.map((one) => (one.id === id ? { ...one, entries: [] } : one))
        const differs = JSON.stringify(decided(without).argued) !== JSON.stringify(argued)
        expect([id, used.has(id)]).toEqual([id, differs])
      }
    },
  )
})
