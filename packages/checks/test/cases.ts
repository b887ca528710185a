import { type Check, createDataset, type Parameter } from '@hedui/core'
import {
  type CheckCase,
  type CheckSuite,
  createCoverage,
  type Equivalent,
  findingsIn,
  inputOf,
  judgeCoverage,
  judgeMutants,
  mutateCheck,
  testCheck,
  type Unseen,
  type World,
} from '@hedui/testing'
import { describe, expect, it } from 'vitest'
import { catalogue } from './catalogue.ts'
import { parameters } from './figures.ts'

/** The place and day of all cases. */
const world: World = { catalogue, parameters, region: '341525', asOf: '2025-12-31' }

/** A dataset in which every register was read and, unless told otherwise, is complete. */
export const county = (each: Omit<CheckCase, 'name'>) => createDataset(inputOf(each, world))

/** The findings of one check, those without a verdict included. */
export const findingsOf = (rule: Check, each: Omit<CheckCase, 'name'>) => findingsIn(rule, each, world)

interface Exceptions {
  /** Kinds of which there can be no case. */
  readonly without?: NonNullable<CheckSuite['without']>
  /** Mutants that no case can tell from the check. */
  readonly equivalent?: Equivalent
  /** Mutants of what the cases of another check try. */
  readonly elsewhere?: RegExp
  /** What no case can show of a comparison. */
  readonly unseen?: Unseen
  /** Figures of the law, where those of all cases will not do. */
  readonly parameters?: readonly Parameter[]
}

/** Why unknown money taken for none makes no difference where a finding does not show the amount itself. */
export const unknownMoney = 'of money that nobody knows, the amount at risk takes what is known: nothing'

/** A table of ten cases or more as the conformance suite of a check, which shows all of its conditions and kills every mutant. */
export function testCases(
  rule: Check,
  cases: readonly CheckCase[],
  { without = {}, equivalent = {}, elsewhere, unseen = {}, parameters = world.parameters }: Exceptions = {},
): void {
  const here: World = { ...world, ...(parameters && { parameters }) }
  testCheck(rule, { ...here, cases, without }, { describe, it })
  describe(`cases of ${rule.id}`, () => {
    it('are ten or more', () => expect(cases.length).toBeGreaterThanOrEqual(10))

    it('show every comparison true, false, unknown and deciding alone, and name what is true', () => {
      const coverage = createCoverage()
      const found = cases.flatMap((each) => findingsIn(rule, each, { ...here, coverage }))
      for (const { result, message } of found) if (result === 'true') expect(message.zh).not.toContain('不明')
      judgeCoverage(coverage.rules(), unseen)
    })

    killMutants(rule, cases, (id) => !elsewhere?.test(id), equivalent, here)
  })
}

/** Every mutant of an id that `only` accepts is killed by a table of cases. */
export const killMutants = (
  rule: Check,
  cases: readonly CheckCase[],
  only: (id: string) => boolean,
  equivalent: Equivalent = {},
  here: World = world,
): void =>
  it('kill every mutant', { timeout: 1_800_000 }, () =>
    judgeMutants(mutateCheck(rule, cases, here, only), equivalent),
  )
