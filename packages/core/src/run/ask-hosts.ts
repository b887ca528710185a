import type { Dataset } from '../dataset/dataset.ts'
import { columnEngine } from '../engine/engine.ts'
import type { HostFact } from '../engine/host.ts'
import { createLabels } from '../findings/label.ts'
import { askAll } from '../hosts/ask.ts'
import { drive } from '../hosts/drive.ts'
import type { HostError } from '../hosts/host-error.ts'
import { createLedger } from '../hosts/ledger.ts'
import { mannerOf } from '../hosts/manner.ts'
import { createMentions } from '../hosts/mentions.ts'
import type { Answered } from '../hosts/question.ts'
import { throwIfAborted } from '../hosts/stop.ts'
import { HeduiError } from '../model/error.ts'
import { type AsyncCheckInput, rowsAtOnceOf } from './async-input.ts'
import { errorsOf } from './host-errors.ts'
import { plan } from './plan.ts'
import { isCheck, prepareRun, type Ready } from './prepare.ts'
import { concerned } from './subjects.ts'

/** What hosts answered, as part of the input of `check` and `explain`. */
export interface AskedHosts {
  readonly hostFacts: Readonly<Record<string, HostFact>>
  readonly hostErrors: readonly HostError[]
}

/**
 * Asks hosts for the facts that a run over the dataset misses and that matter: of subjects whose verdict is
 * open, or whose finding would show them; one round, one call per `batch` fact and entity. A fact that is not
 * had is unknown and stands among `hostErrors`. Rejects with the reason of an aborted signal; errors:
 * `host.shape`, `host.number`, `host.timers` for host facts that cannot be asked, and those of `check`.
 */
export async function askHosts(dataset: Dataset, input: AsyncCheckInput): Promise<AskedHosts> {
  const { hostFacts = {}, asOf, signal, engine: _, ...rest } = input
  throwIfAborted(signal)
  const names = Object.keys(hostFacts)
  const manners = new Map(
    Object.entries(hostFacts).map(([name, fact]) => [name, mannerOf(name, fact, input)]),
  )
  const { ready } = prepareRun(dataset, input)
  const about = input.subjects && concerned(dataset, input.subjects)
  const checks = ready.filter((one): one is Ready<Extract<typeof one.each, { conditions: unknown }>> =>
    isCheck(one.each),
  )
  const mentioned = createMentions({})(checks.map(({ each }) => each))
  for (const host of mentioned.keys())
    if (!manners.has(host)) throw new HeduiError('rule.host', { host, known: names })
  const ledger = createLedger(dataset)
  const naming = {
    dataset,
    labels: createLabels(dataset),
    key: input.fingerprintKey,
    open: input.unmask !== undefined,
  }
  const errors: HostError[] = []
  let more = mentioned.size > 0
  while (more) {
    more = false
    const known = { ...rest, asOf, hostFacts: ledger.facts(names) }
    for (const one of checks) {
      const planning = { dataset, input: known, about, rowsAtOnce: rowsAtOnceOf(input), want: ledger.want }
      if (await drive(plan(one, planning), columnEngine, signal)) more = true
    }
    const questions = ledger.take()
    const answers = await askAll(questions, (fact) => manners.get(fact) as ReturnType<typeof mannerOf>, {
      asOf,
      signal,
    })
    questions.forEach((question, i) => {
      const answered = answers[i] as Answered
      ledger.enter(question, answered)
      errors.push(...errorsOf(question, answered, naming))
    })
  }
  return { hostFacts: ledger.facts(names), hostErrors: errors }
}
