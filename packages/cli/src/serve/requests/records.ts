import { graph, HeduiError, type HostRecord, type HostRecords } from '@hedui/core'

/** Records as the dataset takes them; a name that is no entity's is refused, those of JavaScript's own included. */
export function hostRecords(records: HostRecords): HostRecords {
  const known = Object.keys(graph.entities)
  for (const name of Object.keys(records)) {
    const [entity = name] = name.split('@')
    if (!known.includes(entity)) throw new HeduiError('dataset.entity', { entity, known })
  }
  return records
}

export const countRecords = (records: HostRecords): number =>
  Object.values(records).reduce((sum, { length }) => sum + length, 0)

/** Adds records to those of the same name. */
export function addRecords(to: Map<string, HostRecord[]>, records: HostRecords): void {
  for (const [name, added] of Object.entries(records)) {
    const list = to.get(name) ?? []
    to.set(name, list)
    for (const record of added) list.push(record)
  }
}
