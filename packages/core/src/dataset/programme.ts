import type { Entity } from '../model/entity.ts'
import { HeduiError } from '../model/error.ts'
import type { Catalogue } from '../programmes/catalogue.ts'
import type { Dictionary } from './dictionary.ts'
import { fillColumn } from './fill.ts'
import type { Table } from './table.ts'

type Stated = 'class' | 'unit' | 'discretionary' | 'posthumous' | 'repeatable'

/** The catalogue as rows, so that rules can ask a payment what kind of programme it belongs to. */
export function programmeTable(entity: Entity, catalogue: Catalogue, dictionary: Dictionary): Table {
  const ids = catalogue.map(({ id }) => id)
  const twice = ids.find((id, i) => ids.indexOf(id) < i)
  if (twice !== undefined) throw new HeduiError('dataset.programme', { programme: twice })
  const columns = Object.fromEntries(
    Object.entries(entity.fields).map(([name, field]) => [
      name,
      fillColumn(
        field,
        [{ size: catalogue.length, values: catalogue.map((one) => one[name as Stated] ?? null) }],
        dictionary,
      ),
    ]),
  )
  return {
    name: 'programme',
    entity,
    size: catalogue.length,
    columns,
    record: null,
    keys: ids,
  }
}
