import type { Dataset } from '../dataset/interface.ts'
import { columnEngine } from '../engine/plane-engine.ts'
import { requireSound } from '../rules/sound.ts'
import type { AsyncCheckInput } from './async-input.ts'
import { check as run } from './check.ts'
import { checkAsync as runAsync } from './check-async.ts'
import { finderOf } from './finder.ts'
import type { CheckInput } from './input.ts'
import { overlay } from './overlay.ts'
import type { Run } from './run.ts'

/**
 * Runs checks over a dataset, after looking them through. Errors: `run.as-of`, `run.check`, `run.option` for what
 * the caller got wrong, `rule.invalid` for a check that does not hold together, `host.value` for what a host fact
 * may not be.
 */
export const check = (dataset: Dataset, input: CheckInput): Run =>
  run(sound(dataset, input), { engine: columnEngine, ...input })

/** The same, where facts or the engine answer later; its errors besides: those of `checkAsync` of `/hosts`. */
export const checkAsync = async (dataset: Dataset, input: AsyncCheckInput): ReturnType<typeof runAsync> =>
  runAsync(sound(dataset, input), { engine: columnEngine, ...input })

/** The dataset as a run about `subjects` reads it best. */
function sound(dataset: Dataset, { checks, verified = [], only, parameters, subjects }: SoundInput): Dataset {
  const known = new Set(verified)
  const chosen = checks.filter((check) => !known.has(check) && (!only || only.includes(check.id)))
  requireSound(chosen, dataset.graph, parameters)
  if (!subjects || finderOf(dataset)) return dataset
  const readByRows = byRows.get(dataset) ?? overlay(dataset)
  byRows.set(dataset, readByRows)
  return readByRows
}

const byRows = new WeakMap<Dataset, Dataset>()

type SoundInput = Pick<CheckInput, 'checks' | 'verified' | 'only' | 'parameters' | 'subjects'>
