import { accountSharedByMany, checks, dibaoAndTekun, enrolledAfterDeath, paidAfterDeath } from '@hedui/checks'
import { isRuleError, verifyCheck } from '@hedui/core/lint'
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

  it.each(checks)('of $id hold together in their types', { timeout: 900_000 }, (rule) => {
    for (const { id, definition } of mutantsOf(rule))
      expect([id, verifyCheck(definition).filter(isRuleError)]).toEqual([id, []])
  })

  it.each(
    (
      [
        [paidAfterDeath, 'facts.monthsLate.node.monthsBetween: operands swapped'],
        [paidAfterDeath, 'facts.dueUntil.node.if: branches swapped'],
        [paidAfterDeath, 'options.layers.default: without settled'],
        [paidAfterDeath, 'options.stopLag.default: 1 → 2'],
        [paidAfterDeath, 'severities[0].severity: medium → info'],
        [enrolledAfterDeath, 'facts.daysToSubmission.node.daysBetween: month of operand 0'],
        [enrolledAfterDeath, 'facts.amount.node.path[1].registers: payment → roll'],
        [enrolledAfterDeath, 'stake: amount max → excess'],
        [dibaoAndTekun, 'facts.amount.node.value: unknown as 0 fen'],
        [accountSharedByMany, 'facts.persons.node.take: countDistinct → count'],
      ] as const
    ).map(([rule, id]) => [rule.id, id, rule] as const),
  )('of %s include %s', (_, id, rule) => {
    expect(mutantsOf(rule).map((mutant) => mutant.id)).toContain(id)
  })

  it('make a mistake in every place that says the same', () => {
    const mutant = mutantsOf(dibaoRural).find(
      ({ id }) => id === 'members.counted.minor.when.all[1].operator: lessThan → lessThanInclusive',
    )
    const text = JSON.stringify(mutant?.definition)
    expect(text).toContain('"operator":"lessThanInclusive","value":18')
    expect(text).not.toContain('"operator":"lessThan","value":18')
  })

  it('are known by place and mistake', () => {
    const ids = mutantsOf(dibaoRural).map(({ id }) => id)
    expect(ids).toContain('conditions.income.holds.any[0].operator: lessThan → lessThanInclusive')
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
  const strict = 'conditions.income.holds.any[0].operator: lessThan → lessThanInclusive'

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
    expect(() => mutateProgramme(dibaoRural, [{ ...below, eligible: 1 }], options, limit)).toThrow(
      'the original comes out as its cases state',
    )
    expect(() => judgeMutants(mutation, { b: 'y', c: 'z' })).toThrow('there is no such mutant: c')
  })
})
