import type { Check } from '../checks/check.ts'
import type { Dataset } from '../dataset/dataset.ts'
import type { OptionValue, Setting } from '../engine/evaluator.ts'
import { everyRow } from '../engine/kernels/every-row.ts'
import type { Leaf } from '../expression/node.ts'
import type { codesOf } from '../messages/codes-of.ts'
import { HeduiError } from '../model/error.ts'
import { withFigures } from '../parameters/figures.ts'
import type { CheckInput } from '../run/input.ts'
import { resolveOptions } from '../run/options.ts'
import type { Skipped } from '../run/run.ts'
import { skippedFor } from '../run/skipped.ts'
import { refusal } from './refusal.ts'
import { createTitles, type Titles } from './tree/titles.ts'
import type { Operand } from './tree/tracing.ts'

/** One check, ready to be asked: its setting over all rows, and why it may not be asked at all. */
export interface Prepared {
  readonly check: Check
  readonly setting: Setting
  readonly skipped: Skipped | undefined
  readonly titles: Titles
  /** Right sides of comparisons that are the same for every row, once they were met. */
  readonly fixed: WeakMap<Leaf, Operand>
  /** The check with only what an explanation repeats of a finding. */
  readonly summarised: Check
  /** Option values that the locality set. */
  readonly set: Readonly<Record<string, OptionValue>>
}

/** Errors: `run.check` for a rule that is not among the checks, `explain.detector` for one that is code. */
export function prepare(
  dataset: Dataset,
  input: CheckInput,
  rule: string,
  codes: ReturnType<typeof codesOf>,
): Prepared {
  const check = input.checks.find(({ id }) => id === rule)
  if (!check && input.detectors?.some(({ id }) => id === rule)) throw refusal('explain.detector', { rule })
  if (!check) throw new HeduiError('run.check', { check: rule, known: input.checks.map(({ id }) => id) })
  const set = input.options?.[rule] ?? {}
  const { values, missing } = resolveOptions(check, set)
  const { hostFacts } = input
  const parameters = withFigures(input.parameters ?? [], check.figures ?? [])
  return {
    check,
    summarised: summarised(check),
    set,
    fixed: new WeakMap(),
    skipped: skippedFor(check, dataset, { ...input, missing }),
    titles: createTitles(check, dataset.graph, parameters, codes),
    setting: {
      dataset,
      asOf: input.asOf,
      subject: check.subject,
      rows: everyRow(dataset, check.subject),
      facts: Object.fromEntries(Object.entries(check.facts).map(([name, { node }]) => [name, node])),
      conditions: {},
      options: values,
      parameters,
      ...(hostFacts && { hostFacts }),
    },
  }
}

function summarised(check: Check): Check {
  const { per, about, stake, shows } = check
  const told = [...per, about, stake.month, stake.programme, stake.amount?.fen, ...Object.keys(shows)]
  const facts = Object.entries(check.facts).filter(([name]) => told.includes(name))
  return { ...check, facts: Object.fromEntries(facts), evidence: [] }
}
