import { hasKeys } from '../../dataset/at.ts'
import { remember } from '../../dataset/remember.ts'
import type { Vector } from '../../engine/vector.ts'
import type { Labels } from '../../findings/label.ts'
import { mask } from '../../findings/mask.ts'
import type { codesOf } from '../../messages/codes-of.ts'
import type { FieldType, Phrase, Sensitivity } from '../../model/field.ts'
import { dateOfDay } from '../../values/day.ts'
import { monthOfIndex } from '../../values/month.ts'
import type { Seen } from '../near/neighbourhood.ts'
import type { ExplainedValue } from './nodes.ts'
import type { Of } from './of.ts'
import { placeOf } from './place.ts'

/** How values are put: personal data masked unless `open`. */
export interface Wording {
  readonly labels: Labels
  readonly open: boolean
  /** What the codes of a field are called. */
  readonly codes: ReturnType<typeof codesOf>
}

/** Shows the value at one position of a vector. */
export function valueShower(
  { dataset, original, number }: Seen,
  { labels, open, codes }: Wording,
): (vector: Vector, of: Of | null, at: number) => ExplainedValue {
  const keys = new Map<string, string>()
  return (vector, of, at) => {
    const { type } = vector
    if (vector.kind === 'range') return rangeShown(type, vector.lo[at] as number, vector.hi[at] as number)
    const code = vector.codes[at] as number
    if (code < 2) return blank(type, code === 1 ? 'nothing' : 'unknown')
    if (vector.to !== undefined) return exact(type, keyOf(vector.to, code - 2), null)
    const text = dataset.dictionary.text(code)
    const shown = open ? text : mask(text, sensitivityOf(of, type))
    return exact(type, shown, calledIn(of, text))
  }

  function keyOf(entity: string, row: number): string {
    return remember(keys, `${entity} ${row}`, () => keyShown(entity, row))
  }

  function keyShown(entity: string, row: number): string {
    if (hasKeys(dataset.table(entity))) return labels.label(entity, original(entity, row), open)
    const place = placeOf(dataset, entity, row)
    return place ? `${place.file} ${place.row}` : String(number(entity, row) + 1)
  }

  function sensitivityOf(of: Of | null, type: FieldType): Sensitivity {
    const field = of?.field ? dataset.graph.entities[of.entity]?.fields[of.field] : undefined
    return field?.sensitivity ?? (type === 'name' ? 'name' : 'none')
  }

  function calledIn(of: Of | null, text: string): Phrase | null {
    return (of?.field && codes(of.field, text)) || null
  }
}

const blank = (type: FieldType, state: 'unknown' | 'nothing'): ExplainedValue => ({
  type,
  state,
  least: null,
  greatest: null,
  called: null,
})
const exact = (type: FieldType, value: string | number | boolean, called: Phrase | null): ExplainedValue => ({
  type,
  state: 'exact',
  least: value,
  greatest: value,
  called,
})

/** A range of numbers, days, months or truths as a value. */
function rangeShown(type: FieldType, lo: number, hi: number): ExplainedValue {
  if (Number.isNaN(lo)) return blank(type, 'nothing')
  if (lo === hi) return exact(type, plainNumber(type, lo), null)
  const end = (n: number) => (Number.isFinite(n) ? plainNumber(type, n) : null)
  const [least, greatest] = [end(lo), end(hi)]
  if (type === 'truth' || (least === null && greatest === null)) return blank(type, 'unknown')
  return { type, state: 'between', least, greatest, called: null }
}

/** A number of a column as what it stands for. */
export const plainNumber = (type: FieldType, n: number): string | number | boolean =>
  type === 'date' ? dateOfDay(n) : type === 'month' ? monthOfIndex(n) : type === 'truth' ? n === 1 : n
