import {
  type DecideOptions,
  type Decision,
  type DecisionResult,
  decide,
  type Programme,
  type ProgrammeOverlay,
  programmeIn,
} from '@hedui/core/decide'
import { isRuleError, verifyProgramme } from '@hedui/core/lint'
import { decisionText } from '@hedui/core/text'
import { monthOf } from '../properties/month.ts'
import { complain } from './broken-promise.ts'
import { differences } from './differences.ts'
import { frozen } from './frozen.ts'
import { caseKeys, type ProgrammeCase } from './programme-case.ts'
import { type Runner, runnerOf } from './runner.ts'
import { faultsOfTable, missingKinds } from './strict.ts'

type Kind = 'eligible' | 'ineligible' | 'undetermined'

export interface ProgrammeSuite extends DecideOptions {
  /** At least one that is eligible, one that is ineligible and one that is undetermined. */
  readonly cases: readonly ProgrammeCase[]
  /** Kinds of which there can be no case, each with the reason. */
  readonly without?: { readonly [K in Kind]?: string }
  /** What places do otherwise: laid over the programme for each case, where and when it is in force. */
  readonly overlays?: readonly ProgrammeOverlay[]
}

/**
 * The conformance suite of a programme: its definition is plain data, its table is whole, every household is decided
 * as stated, and whatever the household: it is not written to, the order of members does not matter, the decision is
 * plain data, and its text in both languages has nothing unfilled.
 */
export function testProgramme(programme: Programme, suite: ProgrammeSuite, runner?: Runner): void {
  const { describe, it } = runnerOf(runner)
  const { cases, without, overlays = [], ...usual } = suite
  describe(`programme ${programme.id}`, () => {
    it('is defined without a problem, in plain data', () => {
      complain('the definition has no problem', [
        ...verifyProgramme(programme, { parameters: suite.parameters })
          .filter(isRuleError)
          .map(({ code, path }) => `${code} at ${path.join('.')}`),
        ...differences(JSON.parse(JSON.stringify(programme)), programme),
      ])
    })

    it('has cases of every kind, none of them twice', () => {
      const count = (kind: Kind) => cases.filter((each) => kind in each).length
      complain('the table of cases is whole', [
        ...missingKinds(
          {
            eligible: count('eligible'),
            ineligible: count('ineligible'),
            undetermined: count('undetermined'),
          },
          without,
        ),
        ...faultsOfTable(cases, caseKeys, ({ given, asked }: ProgrammeCase) => [given, asked]),
      ])
    })

    for (const each of cases)
      it(`decides ${each.name}`, () => {
        const asked = { ...usual, ...each.asked }
        const there = programmeIn(programme, overlays, { ...asked, month: monthOf(asked) })
        const decided = (given = each.given) => decide(there, given, asked)
        const decision = decided(frozen(each.given))
        complain(`expected of ${JSON.stringify(each.name)}`, [
          ...outcome(each, decision),
          ...counted(each, decision),
        ])
        complain('the decision is plain data', differences(JSON.parse(JSON.stringify(decision)), decision))
        complain('the text has nothing unfilled', unfilled(decision))
        const { result, amountFen, amountBoundsFen } = decision
        const again = decided({ ...each.given, members: each.given.members.toReversed() })
        complain(
          'the order of members does not matter',
          differences(again, { result, amountFen, amountBoundsFen }),
        )
      })
  })
}

/** What of a case is not as it states. */
export function outcome(each: ProgrammeCase, decision: Decision): string[] {
  if (!('undetermined' in each)) return outcomeWithoutMissing(each, decision)
  const places = decision.missing.map(({ at }) => at).toSorted()
  return differences(
    { result: decision.result, missing: places },
    { result: 'undetermined', missing: each.undetermined.toSorted() },
  )
}

/** What of a case is not as it states, whatever is missing of one that is undetermined. */
export function outcomeWithoutMissing(
  each: ProgrammeCase,
  { result, amountFen, because }: DecisionResult,
): string[] {
  if ('eligible' in each)
    return differences({ result, amountFen }, { result: 'eligible', amountFen: each.eligible })
  if ('undetermined' in each) return differences(result, 'undetermined', 'result')
  const failing = because.filter(({ truth }) => truth === 'false').map(({ condition }) => condition)
  return differences(
    { result, failing: failing.toSorted() },
    { result: 'ineligible', failing: each.ineligible.toSorted() },
  )
}

/** The members that count, where the case says how many. */
export const counted = ({ counted: expected }: ProgrammeCase, { members }: Decision): string[] => {
  const found = members.filter((member) => member.counted === 'true').length
  return expected === undefined ? [] : differences(found, expected, 'members counted')
}

const unfilled = (decision: Decision): string[] =>
  (['zh', 'en'] as const)
    .map((lang) => decisionText(decision, lang))
    .flatMap((text) => text.split('\n').filter((line) => /\{\w+\}|undefined|NaN|\[object/.test(line)))
