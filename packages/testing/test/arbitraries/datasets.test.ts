import { checks } from '@hedui/checks'
import { check, createDataset, type Entities, graph } from '@hedui/core'
import { parseNationalId } from '@hedui/core/values'
import { boundariesOf, datasets, day, nationalId, records } from '@hedui/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figuresOf, limitsOf } from '../limits-of.ts'

describe('datasets', () => {
  it.each(checks.map((one) => [one.id, one] as const))('are checked without a fault: %s', (_, one) => {
    let hits = 0
    const options = { [one.id]: limitsOf(one) }
    const parameters = figuresOf(one)
    const tried = fc.property(datasets({ boundaries: boundariesOf(one) }), (input) => {
      hits += check(createDataset(input), {
        ...{ checks: [one], asOf: '2025-12-31', undetermined: true, options, parameters },
      }).findings.length
    })
    for (let seed = 3; seed === 3 || (hits === 0 && seed < 40); seed++)
      fc.assert(tried, { numRuns: 60, seed })
    // Records of a host have no form with compulsory cells, so none can be missing.
    if (one.id !== 'required-field-missing') expect(hits).toBeGreaterThan(0)
  })
})

const stated = Object.entries(graph.entities as Entities).filter(([, { registers }]) => registers.length > 0)

describe('records of every entity that registers state', () => {
  it.each(stated.map(([name, { registers }]) => [name, registers] as const))('%s', (name, registers) => {
    const lists = records({ entities: [name], damaged: false })
    let seen = 0
    fc.assert(
      fc.property(lists, (given) => {
        expect(Object.keys(given)).toEqual(registers.map((register) => `${name}@${register}`))
        const table = createDataset({ records: given }).table(name)
        const rows = Object.values(given).flat()
        expect(table.size).toBe(rows.length)
        seen += rows.length
        for (const [field, column] of Object.entries(table.columns))
          rows.forEach((row, at) => {
            if (row[field] === null || row[field] === undefined) return
            const isKnown =
              column.kind === 'code'
                ? column.codes[at]! > 1
                : Number.isFinite(column.lo[at]! + column.hi[at]!)
            expect(isKnown, `${field} ${row[field]}`).toBe(true)
          })
      }),
      { numRuns: 30, seed: 5 },
    )
    expect(seen).toBeGreaterThan(30)
  })

  it('there is no entity but those, keys that records mention, and what core derives', () => {
    const others = Object.entries(graph.entities as Entities).filter(
      ([, { registers }]) => registers.length === 0,
    )
    expect(others.map(([name]) => name).sort()).toEqual(
      [
        'account',
        'accountMonth',
        'benefitMonth',
        'exclusion',
        'gap',
        'household',
        'householdMonth',
        'identifier',
        'person',
        'personMonth',
        'programme',
        'recipient',
        'record',
      ].sort(),
    )
  })
})

describe('identity numbers', () => {
  it('are genuine, and of the sex, birth and place asked for', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('male', 'female'),
        day({ from: '1900-01-01', to: '2025-12-31' }),
        (sex, born) => {
          const [number = ''] = fc.sample(nationalId({ sex, born, area: '330102' }), 1)
          expect(parseNationalId(number)).toMatchObject({
            state: 'ok',
            sex,
            birthDate: born,
            division: '330102',
          })
        },
      ),
    )
  })
})
