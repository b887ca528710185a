import type { Check } from '../checks/check.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { allBits, type Bits, or } from '../engine/bits.ts'
import type { Verdicts } from '../engine/engine.ts'
import { unanswered } from '../engine/host.ts'
import { everyRow } from '../engine/kernels/every-row.ts'
import type { Steps } from '../engine/steps.ts'
import type { Truth } from '../engine/vector.ts'
import type { Condition } from '../expression/node.ts'
import { createDemanding, type Demand, type Demanding, wantedAnywhere } from '../hosts/demand.ts'
import { createMentions } from '../hosts/mentions.ts'
import { NEVER, unsettle } from '../hosts/unsettle.ts'
import { everyRowAsked } from './asked.ts'
import { partsOf } from './chunks.ts'
import { jobOf } from './examine.ts'
import type { CheckInput } from './input.ts'
import type { Ready } from './prepare.ts'
import type { Concerned } from './subjects.ts'

/** What planning looks at. */
export interface Planning {
  readonly dataset: Dataset
  /** With the answers that are there as host facts. */
  readonly input: CheckInput
  readonly about: Concerned | undefined
  readonly rowsAtOnce: number
  /** Notes what matters; answers whether any of it was not asked yet. */
  want(entity: string, rows: Int32Array, demand: Demand): boolean
}

/**
 * Finds the host facts that matter to a check: of rows whose verdict is open whatever could change it, and of
 * rows that are hits or may become some whatever the finding says. Answers whether more may turn out to matter
 * once these are answered: only where host facts tell which rows are asked about at all.
 */
export function* plan({ each, options }: Ready<Check>, planning: Planning): Steps<boolean> {
  const { dataset, input, about, rowsAtOnce } = planning
  const job = jobOf(each, dataset, options, input)
  const mentions = createMentions(job.facts)
  const rest = statedBy(each)
  const mayChange = (part: unknown) => mentions(part).size > 0
  const named = (facts: readonly string[]) => facts.map((fact) => ({ fact }))
  if (!mayChange([each.conditions, rest.conditions, named(rest.facts), rest.paths])) return false
  const unsettled: typeof job = {
    ...job,
    facts: Object.fromEntries(
      Object.entries(job.facts).map(([name, node]) => [name, unsettle(node, mayChange)]),
    ),
    hostFacts: { ...job.hostFacts, [NEVER]: unanswered },
  }
  const standing = (verdicts: Verdicts) =>
    createDemanding({ facts: job.facts, verdicts, mentions, open: (c) => unsettle(c, mayChange) })

  const all = everyRow(dataset, each.subject)
  const whom = about ? [each.about, ...each.per] : []
  if (mayChange(named(whom))) {
    let more = false
    for (const part of partsOf(all, rowsAtOnce)) {
      const demanding = standing(yield { ...unsettled, rows: part, rules: {} })
      for (const fact of whom) demanding.fact(fact, allBits(part.length))
      if (planning.want(each.subject, part, demanding.found)) more = true
    }
    if (more) return true
  }
  const rows = about ? yield* everyRowAsked(each, job, about) : all
  for (const part of partsOf(rows, rowsAtOnce)) {
    const verdicts = yield { ...unsettled, rows: part, rules: { hit: unsettle(each.conditions, mayChange) } }
    planning.want(each.subject, part, demandOf(each, verdicts, standing(verdicts), part.length))
  }
  return false

  function demandOf(of: Check, verdicts: Verdicts, demanding: Demanding, size: number): Demand {
    demanding.condition(of.conditions, allBits(size))
    const { definite, possible } = verdicts.rules.hit as Truth
    const shown: Bits = input.undetermined ? possible : or(definite, wantedAnywhere(demanding.found, size))
    for (const condition of rest.conditions) demanding.condition(condition, shown)
    for (const fact of rest.facts) demanding.fact(fact, shown)
    demanding.everything(rest.paths, shown)
    return demanding.found
  }
}

/** What a finding says beside that it is one: conditions, facts and paths. */
const statedBy = ({ about, per, severities, tier, stake, shows, evidence }: Check) => ({
  conditions: [
    ...severities.map(({ when }) => when),
    ...[tier.when?.holds, stake.amount?.exact].filter((condition) => condition !== undefined),
  ] satisfies readonly Condition[],
  facts: [
    about,
    ...per,
    ...Object.keys(shows),
    ...[stake.programme, stake.month, stake.amount?.fen].filter((fact) => fact !== undefined),
  ],
  paths: evidence.map(({ cite }) => cite),
})
