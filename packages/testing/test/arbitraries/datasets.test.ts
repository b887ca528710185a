import { checks } from '@hedui/checks'
import { check, createDataset } from '@hedui/core'
import { parseNationalId } from '@hedui/core/values'
import { boundariesOf, datasets, day, nationalId } from '@hedui/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

describe('datasets', () => {
  it.each(checks.map((one) => [one.id, one] as const))('are checked without a fault: %s', (_, one) => {
    let hits = 0
    fc.assert(
      fc.property(datasets({ boundaries: boundariesOf(one) }), (input) => {
        hits += check(createDataset(input), { checks: [one], asOf: '2025-12-31', undetermined: true })
          .findings.length
      }),
      { numRuns: 60, seed: 3 },
    )
    // Records of a host have no form with compulsory cells, so none can be missing.
    if (one.id !== 'required-field-missing') expect(hits).toBeGreaterThan(0)
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
