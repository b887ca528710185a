import type { Dataset } from '../dataset/dataset.ts'
import type { HostError } from '../hosts/host-error.ts'
import type { Finding } from './finding.ts'
import { fingerprint } from './fingerprint.ts'

/** The name by which findings and host errors tell a row without telling who it is. */
export const subjectId = (dataset: Dataset, entity: string, row: number, key: string | undefined): string =>
  fingerprint([entity, dataset.table(entity).keys?.[row] ?? String(row)], key)

interface Given {
  readonly dataset: Dataset
  readonly key: string | undefined
  readonly hostErrors?: readonly HostError[]
}

/** Tells which host facts were asked about some rows of an entity and not had. */
export function hostFailures(
  { dataset, key, hostErrors = [] }: Given,
  entity: string,
): (rows: readonly number[]) => Pick<Finding, 'hostErrors'> {
  const about = hostErrors.flatMap(({ fact, code, subjects }) => {
    const ids = new Set(subjects.flatMap((subject) => (subject.entity === entity ? [subject.id] : [])))
    return ids.size > 0 ? [{ fact, code, ids }] : []
  })
  if (about.length === 0) return () => ({})
  return (rows) => {
    const ids = rows.map((row) => subjectId(dataset, entity, row, key))
    const failed = about.filter((one) => ids.some((id) => one.ids.has(id)))
    return failed.length > 0 ? { hostErrors: failed.map(({ fact, code }) => ({ fact, code })) } : {}
  }
}
