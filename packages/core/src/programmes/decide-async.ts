import { unanswered } from '../engine/host.ts'
import { askAll } from '../hosts/ask.ts'
import type { HostError } from '../hosts/host-error.ts'
import type { AsyncHostFact } from '../hosts/host-fact.ts'
import { type Manner, mannerOf, type Timing } from '../hosts/manner.ts'
import type { Question } from '../hosts/question.ts'
import { throwIfAborted } from '../hosts/stop.ts'
import { hostErrorText } from '../messages/host.ts'
import { HeduiError } from '../model/error.ts'
import { mentionsBesides } from './asks.ts'
import { type DecideOptions, decide, isInForce, questionOf } from './decide.ts'
import type { Decision } from './decision/decision.ts'
import { caseSubject } from './hosts/about-case.ts'
import { wantedOf } from './hosts/wanted.ts'
import type { Household } from './household/household.ts'
import type { Programme } from './programme.ts'

/** As for `decide`, with hosts that may answer later. */
export interface AsyncDecideOptions extends Omit<DecideOptions, 'hostFacts'>, Timing {
  readonly hostFacts?: Readonly<Record<string, AsyncHostFact>>
  /** Aborted: the decision rejects with its reason, and hosts that are still asked are told by their own signal. */
  readonly signal?: AbortSignal
}

/** A decision, and the host facts that were asked for and not had: they stand among what is missing. */
export interface AsyncDecision extends Decision {
  readonly hostErrors: readonly HostError[]
}

/**
 * Decides with hosts that may answer later: asks, all at once, for the host facts that could still change the
 * result or the amount, then does what `decide` does. A case that is settled without them asks nothing; facts
 * that its argument merely shows stay open then. Rejects with the reason of an aborted signal, and with the
 * errors of `decide` and `checkAsync`.
 */
export async function decideAsync(
  programme: Programme,
  household: Household,
  options: AsyncDecideOptions,
): Promise<AsyncDecision> {
  const { hostFacts = {}, signal, hostTimeoutMs: _, timers: __, ...rest } = options
  throwIfAborted(signal)
  const names = Object.keys(hostFacts)
  const manners = new Map(
    Object.entries(hostFacts).map(([name, fact]) => [name, mannerOf(name, fact, options)]),
  )
  for (const host of mentionsBesides({})(programme).keys())
    if (!manners.has(host)) throw new HeduiError('rule.host', { host, known: names })
  const nothing = Object.fromEntries(names.map((name) => [name, unanswered]))
  const question = questionOf(programme, household, { ...rest, hostFacts: nothing })
  const { household: parsed, member, month, asOf } = question
  const wanted = isInForce(programme, month) ? [...wantedOf(question)] : []
  const subject = caseSubject(programme, parsed, member, month)
  const questions = wanted.map(
    ([fact, { types }]): Question => ({ fact, subjects: [subject], types: [...types] }),
  )
  const answers = await askAll(questions, (fact) => manners.get(fact) as Manner, { asOf, signal })
  throwIfAborted(signal)
  const known = questions.map(({ fact }, i) => [fact, () => answers[i]?.values[0]] as const)
  const { id, entity } = subject
  return {
    ...decide(programme, household, { ...rest, hostFacts: { ...nothing, ...Object.fromEntries(known) } }),
    hostErrors: questions.flatMap(({ fact }, i) =>
      (answers[i]?.failures ?? []).map(({ code }) => ({
        fact,
        code,
        subjects: [{ entity, id, label: id }],
        message: hostErrorText(code, fact),
        detail: null,
      })),
    ),
  }
}
