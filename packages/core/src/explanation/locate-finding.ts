import { has } from '../engine/bits.ts'
import { columnEngine } from '../engine/engine.ts'
import type { Truth } from '../engine/vector.ts'
import type { Finding } from '../findings/finding.ts'
import { fingerprint } from '../findings/fingerprint.ts'
import { plainValue } from '../findings/value.ts'
import { rowsAt } from './near/rows-at.ts'
import { surroundings } from './near/surroundings.ts'
import type { Prepared } from './prepare.ts'

/**
 * The rows behind a finding, looked for only among those about whom its evidence names; undefined where that
 * is not enough to be sure of all of them.
 */
export function rowsOfFinding(
  { check, setting }: Prepared,
  finding: Pick<Finding, 'fingerprint' | 'subject' | 'evidence'>,
  key: string | undefined,
): readonly number[] | undefined {
  const { dataset } = setting
  // Rows about somebody else can be of the same finding only where it is not per whom it is about.
  if (!check.per.includes(check.about)) return undefined
  const about = columnEngine.evaluate({ ...setting, rules: {} }).fact(check.about)
  if (about.kind !== 'code' || about.to !== finding.subject.entity) return undefined
  const named = namedBy(finding)
  const rows = [...setting.rows].filter((_, position) => named.has((about.codes[position] as number) - 2))
  if (rows.length === 0) return undefined

  const { near, setting: own } = surroundings(setting, rows, [check.conditions])
  const verdicts = columnEngine.evaluate({ ...own, rules: { hit: check.conditions } })
  const { definite, possible } = verdicts.rules.hit as Truth
  const per = check.per.map((name) => verdicts.fact(name))
  const ofIt = rows.flatMap((row, position) => {
    if (!has(possible, position)) return []
    const parts = per.map((vector) => plainValue(near.dataset, vector, position))
    const isIt = fingerprint([check.id, ...parts], key) === finding.fingerprint
    return isIt ? [{ row, sure: has(definite, position) }] : []
  })
  const sure = ofIt.filter((each) => each.sure)
  const found = sure.length > 0 ? sure : ofIt
  return found.length > 0 ? found.map(({ row }) => row) : undefined

  /** The persons, households or accounts that the rows of the evidence name. */
  function namedBy({ evidence, subject }: typeof finding): ReadonlySet<number> {
    const all = new Set<number>()
    for (const place of evidence)
      for (const row of rowsAt(dataset, place)) {
        if (place.entity === subject.entity) all.add(row)
        for (const column of Object.values(dataset.table(place.entity).columns))
          if (column.kind === 'code' && column.to === subject.entity)
            all.add((column.codes[row] as number) - 2)
      }
    all.delete(-1)
    all.delete(-2)
    return all
  }
}
