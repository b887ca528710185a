import type { Dataset } from '../../dataset/dataset.ts'
import { subjectId } from '../../findings/host-failures.ts'
import type { CheckInput } from '../../run/input.ts'
import type { Blocking } from './blocking-fact.ts'

/** Tells why host facts that block a verdict on a row of the whole dataset were not had, where the input says so. */
export function withHostErrors(
  dataset: Dataset,
  entity: string,
  { hostErrors = [], fingerprintKey }: Pick<CheckInput, 'hostErrors' | 'fingerprintKey'>,
): (blocking: Blocking, row: number) => Blocking {
  if (hostErrors.length === 0) return (blocking) => blocking
  return (blocking, row) => {
    const id = subjectId(dataset, entity, row, fingerprintKey)
    const about = hostErrors.filter(({ subjects }) =>
      subjects.some((one) => one.entity === entity && one.id === id),
    )
    return {
      ...blocking,
      facts: blocking.facts.map((fact) => {
        const error = fact.kind === 'host' ? about.find((one) => one.fact === fact.name) : undefined
        return error ? { ...fact, failed: { code: error.code, message: error.message } } : fact
      }),
    }
  }
}
