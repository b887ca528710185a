import type { DecideOptions, Programme } from '@hedui/core/decide'
import {
  judgeCoverage,
  judgeMutants,
  mutateProgramme,
  type ProgrammeCase,
  programmeCoverage,
  testProgramme,
} from '@hedui/testing'
import { describe, it } from 'vitest'

/**
 * The suite of the kit, the coverage and the mutants of a programme, over one table of cases; whom and what it counts
 * is left to the cases of the allowance whose rules it shares, if it does.
 */
export function proven(
  programme: Programme,
  asked: DecideOptions,
  cases: readonly ProgrammeCase[],
  equivalent: Readonly<Record<string, string>> = {},
  sharesCounting = false,
): void {
  testProgramme(programme, { ...asked, cases }, { describe, it })

  describe(`cases of ${programme.id}`, () => {
    it('show every condition and ground true, false, unknown and deciding alone', () =>
      judgeCoverage(
        programmeCoverage(programme, cases, asked).filter(
          ({ rule }) => !sharesCounting || rule.endsWith(' conditions'),
        ),
      ))

    it('kill every mutant', { timeout: 600_000 }, () =>
      judgeMutants(
        mutateProgramme(
          programme,
          cases,
          asked,
          (id) => !sharesCounting || !/^(members|incomes|facts\.income\.)|\.path\[/.test(id),
        ),
        equivalent,
      ),
    )
  })
}
