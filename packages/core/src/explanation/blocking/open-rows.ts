import { createEvaluator } from '../../engine/evaluate.ts'
import type { Surroundings } from '../near/surroundings.ts'
import { createTracer, type Trace, type Traced } from '../tree/trace.ts'
import { valueShower } from '../tree/value.ts'
import { blockingOf } from './blocking.ts'
import type { Blocking } from './blocking-fact.ts'
import { createInputs } from './inputs.ts'

export interface OpenRow extends Trace {
  readonly blocking: Blocking
}

/** Explains rows whose verdict is not known, and finds what keeps it from being given. */
export function openRows(
  traced: Omit<Traced, 'evaluator' | 'near'>,
  { near, reached, setting }: Surroundings,
): (position: number) => OpenRow {
  const { check, wording } = traced
  const { trace } = createTracer({ ...traced, near, evaluator: createEvaluator(setting) })
  const show = valueShower(near, wording)
  return (position) => {
    const inputs = createInputs()
    const row = trace(position, { inputs, reached })
    const own = { ...setting, rows: setting.rows.subarray(position, position + 1) }
    const hangs = row.condition.hangs.map(inputs.get)
    return { ...row, blocking: blockingOf(check, own, reached, hangs, show) }
  }
}
