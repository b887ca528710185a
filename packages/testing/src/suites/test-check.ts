import type { Check } from '@hedui/core'
import { isRuleError, verifyCheck } from '@hedui/core/lint'
import { complain } from './broken-promise.ts'
import { type CheckCase, caseKeys } from './check-case.ts'
import { badEvidence, badSentences, otherFindings, unfilled } from './check-promises.ts'
import { findingsIn, inputOf, type World } from './check-world.ts'
import { differences } from './differences.ts'
import { frozen } from './frozen.ts'
import { type Runner, runnerOf } from './runner.ts'
import { faultsOfTable, missingKinds } from './strict.ts'

type Kind = 'finds' | 'silent' | 'undetermined'

export interface CheckSuite extends World {
  /** At least one that finds, one that is silent and one that is undetermined. */
  readonly cases: readonly CheckCase[]
  /** Kinds of which there can be no case, each with the reason. */
  readonly without?: { readonly [K in Kind]?: string }
}

/**
 * The conformance suite of a check: its definition loads without a problem, its table is whole, every case comes out
 * as stated, and whatever the case: the records are not written to, the order of records does not matter, evidence
 * points at rows that were given, and the sentences have nothing unfilled in either language.
 */
export function testCheck(rule: Check, suite: CheckSuite, runner?: Runner): void {
  const { describe, it } = runnerOf(runner)
  const { cases } = suite
  describe(`check ${rule.id}`, () => {
    it('is defined without a problem, in plain data', () => {
      const known = {
        ...(suite.parameters && { parameters: suite.parameters }),
        ...(suite.graph && { graph: suite.graph }),
      }
      complain('the definition has no problem', [
        ...verifyCheck(rule, known)
          .filter(isRuleError)
          .map(({ code, path }) => `${code} at ${path.join('.')}`),
        ...differences(JSON.parse(JSON.stringify(rule)), rule),
        ...unfilled(rule),
      ])
    })

    it('has cases of every kind, none of them twice', () => {
      const count = (kind: Kind) => cases.filter((each) => kind in each).length
      complain('the table of cases is whole', [
        ...missingKinds(
          { finds: count('finds'), silent: count('silent'), undetermined: count('undetermined') },
          suite.without,
        ),
        ...faultsOfTable(
          cases,
          caseKeys,
          ({
            name: _,
            finds: __,
            silent: ___,
            undetermined: ____,
            ...given
          }: CheckCase & Record<Kind, unknown>) => given,
        ),
      ])
    })

    for (const each of cases)
      it(`${titleOf(each)}: ${each.name}`, () => {
        const input = frozen(inputOf(each, suite))
        const found = findingsIn(rule, each, suite, input)
        complain(`expected of ${JSON.stringify(each.name)}`, outcome(each, found))
        complain('findings are whole', [...badSentences(found), ...badEvidence(found, input)])
        complain(
          'the order of records does not matter',
          otherFindings(found, findingsIn(rule, each, suite, reversed(input))),
        )
      })
  })
}

const titleOf = (each: CheckCase): string =>
  'finds' in each ? 'finds' : 'silent' in each ? 'is silent about' : 'has no verdict on'

function outcome(each: CheckCase, found: ReturnType<typeof findingsIn>): string[] {
  const hits = found.filter(({ result }) => result === 'true')
  const open = found.filter(({ result }) => result === 'unknown')
  if ('finds' in each) return differences(hits, each.finds, 'findings')
  const also = hits.map(({ message }) => `found: ${message.en}`)
  if ('silent' in each) return [...also, ...open.map(({ subject }) => `no verdict on ${subject.label}`)]
  return [...also, ...(open.length === 0 ? ['there was a verdict, and nothing was found'] : [])]
}

const reversed = (input: ReturnType<typeof inputOf>): ReturnType<typeof inputOf> => ({
  ...input,
  records: Object.fromEntries(
    Object.entries(input.records ?? {})
      .toReversed()
      .map(([name, rows]) => [name, rows.toReversed()]),
  ),
  ...(input.batches && { batches: input.batches.toReversed() }),
})
