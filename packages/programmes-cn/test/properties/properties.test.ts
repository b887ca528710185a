import type { Household } from '@hedui/core/decide'
import { decisionText } from '@hedui/core/text'
import { findCounterexamples, programmeWorld, testProperties } from '@hedui/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { programmes } from '../../src/index.ts'
import { exampleCity } from '../../src/parameters/example.ts'
import { columns } from './cell.ts'
import { table } from './table.ts'

const tries = { runs: 40 }

it('every programme that is shipped is in the table', () => {
  expect(table.map(({ programme }) => programme.id).sort()).toEqual(programmes.map(({ id }) => id).sort())
})

describe.each(table.map((one) => [one.programme.id, one] as const))('%s', { timeout: 300_000 }, (_, one) => {
  const { programme, setting, row } = one
  testProperties(
    programme,
    { ...setting, tries, properties: columns.flatMap((name) => ('because' in row[name] ? [] : row[name])) },
    { describe, it },
  )

  it('says that nothing may be paid by it where a figure is made up', () => {
    const world = programmeWorld(programme, setting)
    const eligible = fc
      .sample(world.households, { numRuns: 200, seed: 1 })
      .find((household) => world.result(household).result === 'eligible')
    const decision = world.decide(eligible as Household)
    const isInvented = setting.region === exampleCity
    expect(decision.synthetic).toBe(isInvented)
    for (const [lang, said] of [
      ['zh', '不得据此发放'],
      ['en', 'nothing may be paid by this decision'],
    ] as const)
      expect(decisionText(decision, lang).includes(said)).toBe(isInvented)
  })

  for (const name of columns) {
    const cell = row[name]
    if ('because' in cell)
      it(`is not said to be ${name}: ${cell.because}`, () => {
        if (cell.fails)
          expect(findCounterexamples(programme, setting, [cell.fails], { runs: 400 })).not.toEqual([])
        else expect(cell.isSo).toBe(true)
      })
  }
})
