import type { Entity } from '../../model/entity.ts'
import { HeduiError } from '../../model/error.ts'
import type { Catalogue, ProgrammeEntry } from '../../programmes/catalogue.ts'
import { fillColumn } from '../fill/fill.ts'
import type { Piece } from '../fill/piece.ts'
import type { Dictionary } from '../keys/dictionary.ts'
import { numbersOf } from '../keys/text-numbers.ts'
import type { Table } from '../table.ts'

type Stated = 'class' | 'unit' | 'discretionary' | 'posthumous' | 'repeatable'

/** The catalogue as rows, so that rules can ask a payment what kind of programme it belongs to. */
export function programmeTable(entity: Entity, catalogue: Catalogue, dictionary: Dictionary): Table {
  const ids = catalogue.map(({ id }) => id)
  const twice = ids.find((id, i) => ids.indexOf(id) < i)
  if (twice !== undefined) throw new HeduiError('dataset.programme', { programme: twice })
  const stated = (name: string) => catalogue.map((one) => one[name as Stated] ?? null)
  const numbers = numbersOf(ids)
  return { ...filled('programme', entity, catalogue.length, stated, dictionary), keys: ids, numbers }
}

/** Which programmes of the catalogue exclude each other, by the word of either. */
export function exclusionTable(entity: Entity, catalogue: Catalogue, dictionary: Dictionary): Table {
  const excludes = (one: ProgrammeEntry, other: ProgrammeEntry) =>
    [other.id, other.class].some((name) => one !== other && one.excludes.includes(name))
  const pairs = catalogue.flatMap((one) =>
    catalogue
      .filter((other) => excludes(one, other) || excludes(other, one))
      .map((other) => ({ programme: one.id, other: other.id })),
  )
  const stated = (name: string) => pairs.map((pair) => pair[name as 'other'])
  return filled('exclusion', entity, pairs.length, stated, dictionary)
}

function filled(
  name: string,
  entity: Entity,
  size: number,
  stated: (field: string) => Piece['values'],
  dictionary: Dictionary,
): Table {
  const columns = Object.fromEntries(
    Object.entries(entity.fields).map(([field, definition]) => [
      field,
      fillColumn(definition, [{ size, values: stated(field) }], dictionary),
    ]),
  )
  return { name, entity, size, columns, record: null, keys: null }
}
