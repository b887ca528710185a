import type { HostSubject, HostValue } from '../engine/host.ts'

/** What a host is told besides whom it is asked about. */
export interface HostAsking {
  /** The business day of the run, `YYYY-MM-DD`. */
  readonly asOf: string
  /** Aborted when nobody waits for the answer any more; undefined where the JavaScript engine has no `AbortController`. */
  readonly signal: AbortSignal | undefined
}

/** Gives the value of a fact for one subject, at once or later; a rejection leaves this subject alone unknown. */
export type AskOne = (subject: HostSubject, asking: HostAsking) => HostValue | PromiseLike<HostValue>

/** The answers of a batch: one for each subject, in the same order, or by id; an id left out is unknown. */
export type HostAnswers = readonly HostValue[] | ReadonlyMap<string, HostValue>

interface Timed {
  /** Milliseconds after which a call is given up; left out: `hostTimeoutMs` of the run. */
  readonly timeoutMs?: number
}

/** A fact that the host gives for many subjects at a time: all of one entity in one call. */
export interface BatchHostFact extends Timed {
  readonly batch: (
    subjects: readonly HostSubject[],
    asking: HostAsking,
  ) => HostAnswers | PromiseLike<HostAnswers>
}

/** A fact that the host gives for one subject at a time. */
export interface SingleHostFact extends Timed {
  readonly one: AskOne
  /** How many subjects are asked about at the same time; left out: 16. */
  readonly atOnce?: number
}

/** A fact that a host gives at once or later: for one subject (a function, or `one`), or for many (`batch`). */
export type AsyncHostFact = AskOne | SingleHostFact | BatchHostFact
