import { dibaoAndTekun } from '@hedui/checks'
import { dibaoRural, parameters } from '@hedui/programmes-cn'
import { household, judgeMutants, mutantsOf, mutateProgramme, type ProgrammeCase, yuan } from '@hedui/testing'
import { describe, expect, it } from 'vitest'

describe('mutants', () => {
  it.each([dibaoAndTekun, dibaoRural])(
    'differ from $id and from one another, and leave it alone',
    (definition) => {
      const before = JSON.stringify(definition)
      const mutants = mutantsOf(definition)
      const texts = mutants.map((mutant) => JSON.stringify(mutant.definition))
      expect(mutants.length).toBeGreaterThan(20)
      expect(new Set(texts).size).toBe(texts.length)
      expect(new Set(mutants.map(({ id }) => id)).size).toBe(mutants.length)
      expect(texts).not.toContain(before)
      expect(JSON.stringify(definition)).toBe(before)
    },
  )

  it('are known by place and mistake', () => {
    const ids = mutantsOf(dibaoRural).map(({ id }) => id)
    expect(ids).toContain('conditions.income.holds.operator: lessThan → lessThanInclusive')
    expect(ids).toContain('roundings.amount.rule: half-up → down')
  })
})

describe('a table of cases', () => {
  const options = { asOf: '2024-12-31', month: '2024-09', parameters, region: '990100' }
  const below: ProgrammeCase = { name: 'below', given: household('single'), eligible: yuan(450) }
  const at: ProgrammeCase = {
    name: 'at',
    given: household('single', { income: yuan(450) }),
    ineligible: ['income'],
  }
  const strict = 'conditions.income.holds.operator: lessThan → lessThanInclusive'

  const limit = (id: string) => id.startsWith('conditions.income')

  it('kills the mutant that it tells from the original, and no other', () => {
    expect(mutateProgramme(dibaoRural, [below], options, limit).survived).toContain(strict)
    expect(mutateProgramme(dibaoRural, [below, at], options, limit).killed).toContain(strict)
  })

  it('must kill every mutant that is not listed as equivalent, and none that is', () => {
    const mutation = { killed: ['a'], survived: ['b'] }
    expect(() => judgeMutants(mutation)).toThrow('survived: b')
    expect(() => judgeMutants(mutation, { b: 'the same by symmetry' })).not.toThrow()
    expect(() => judgeMutants(mutation, { a: 'x', b: 'y' })).toThrow('listed as equivalent, but killed: a')
    expect(() => judgeMutants(mutation, { b: 'y', c: 'z' })).toThrow('there is no such mutant: c')
  })
})
