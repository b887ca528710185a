import { codeAt, hiAt, loAt } from '../../dataset/at.ts'
import type { Dataset } from '../../dataset/dataset.ts'
import { monthIndex, monthOfDate, monthOfIndex } from '../../values/month.ts'
import type { Programme } from '../programme.ts'

/**
 * The last month, up to that of a day, that has a roll of the programme; where none has, that has a list of members, or
 * any roll. Null: nothing is listed.
 */
export function monthListed(dataset: Dataset, { id }: Pick<Programme, 'id'>, asOf: string): string | null {
  const most = monthIndex(monthOfDate(asOf))
  const last = (entity: string, programme: string | null): number => {
    const { size, columns } = dataset.table(entity)
    const { month, programme: of } = columns
    const wanted = programme === null ? null : dataset.dictionary.code(programme)
    let found = -Infinity
    for (let row = 0; row < size && month?.kind === 'range'; row++) {
      const at = loAt(month, row)
      const isAsked = wanted === null || (of?.kind === 'code' && codeAt(of, row) === wanted)
      if (isAsked && at === hiAt(month, row) && at <= most && at > found) found = at
    }
    return found
  }
  const own = last('enrolment', id)
  const any = Number.isFinite(own) ? own : Math.max(last('membership', null), last('enrolment', null))
  return Number.isFinite(any) ? monthOfIndex(any) : null
}
