import { describe, expect, it } from 'vitest'
import type { Coverage } from '../../src/dataset/batch.ts'
import { createDataset } from '../../src/dataset/dataset.ts'
import { has } from '../../src/engine/bits.ts'
import { columnEngine } from '../../src/engine/engine.ts'
import { rowEngine } from '../../src/engine/rows/row-engine.ts'
import type { Condition } from '../../src/expression/node.ts'
import { row } from '../../src/expression/row.ts'
import { all, constant, equal, holds, notEqual, type Term } from '../../src/expression/term.ts'
import { claim, claims, jobOf } from './claims.ts'

const base: Coverage = { register: 'items', programme: null, area: '*', from: '2025-01-01', to: '2026-01-01' }
const asked = { group: 'g', month: '2025-06', township: '东乡' }

/** Whether the absence of items is proven: false where it is, undefined where it is not. */
function absence(
  coverage: Partial<Coverage>,
  of: Record<string, string | null> = asked,
  region = '341525000000',
  exists = holds(claim.many('items').from('items').exists()),
  more: readonly Coverage[] = [],
) {
  const dataset = createDataset({
    graph: claims,
    records: { claim: [of] },
    coverage: [{ ...base, ...coverage }, ...more],
    region,
  })
  const [byColumns, byRows] = [columnEngine, rowEngine].map((engine) => {
    const { definite, possible } = engine.evaluate(jobOf(dataset)).truth(exists)
    return has(definite, 0) ? true : has(possible, 0) ? undefined : false
  })
  expect(byRows).toBe(byColumns)
  return byColumns
}

describe('a register proves that there is nothing', () => {
  it.each<[string, Partial<Coverage>, boolean]>([
    ['everywhere', { area: '*' }, true],
    ['in the township by its name', { area: '东乡' }, true],
    ['in another township', { area: '西乡' }, false],
    ['in the county of the dataset', { area: '341525' }, true],
    ['in the province of the dataset', { area: '340000' }, true],
    ['in another county', { area: '341526' }, false],
    ['in one township of the county', { area: '341525102000' }, false],
    ['for the whole of the month', { from: '2025-06-01', to: '2025-07-01' }, true],
    ['from a day in the month', { from: '2025-06-02' }, false],
    ['to a day in the month', { to: '2025-06-30' }, false],
    ['without end', { to: null }, true],
    ['for one programme only', { programme: 'tekun' }, false],
    ['by another register', { register: 'more-items' }, false],
  ])('%s: %o', (_, coverage, proves) => {
    expect(absence(coverage)).toBe(proves ? false : undefined)
  })

  it.each<[string, Record<string, string | null>, Partial<Coverage>, boolean]>([
    [
      'of an unknown township only if it covers everywhere',
      { ...asked, township: null },
      { area: '东乡' },
      false,
    ],
    ['of an unknown township', { ...asked, township: null }, {}, true],
    ['of an unknown month: on the day of the run', { ...asked, month: null }, {}, true],
    ['of an unknown month: not if it ends before', { ...asked, month: null }, { to: '2025-12-31' }, false],
    ['of a year: all of it', { ...asked, month: '2025' }, {}, true],
    ['of a year: not if a month is missing', { ...asked, month: '2025' }, { to: '2025-12-01' }, false],
  ])('%s', (_, of, coverage, proves) => {
    expect(absence(coverage, of)).toBe(proves ? false : undefined)
  })

  const items = claim.many('items')
  const ofSubject = claim.many('items').where((item) => equal(item.programme, claim.programme))
  const tekun = { ...asked, programme: 'tekun' }
  it.each<[string, Condition, Record<string, string | null>, Partial<Coverage>, boolean]>([
    ['named', holds(items.where((i) => equal(i.programme, 'tekun')).exists()), asked, {}, true],
    [
      'that is not named',
      holds(items.where((i) => notEqual(i.programme, 'tekun')).exists()),
      asked,
      {},
      false,
    ],
    ['that is another', holds(items.where((i) => equal(i.programme, 'orphan')).exists()), asked, {}, false],
    ['of the subject', holds(ofSubject.exists()), tekun, {}, true],
    [
      'that the subject does not have',
      holds(ofSubject.exists()),
      { ...asked, programme: 'orphan' },
      {},
      false,
    ],
    ['that is not known', holds(ofSubject.exists()), { ...asked, programme: null }, {}, false],
    ['by the relation', holds(claim.many('itemsOfProgramme').exists()), tekun, {}, true],
    ['in its township', holds(ofSubject.exists()), tekun, { area: '东乡' }, true],
    ['in another township', holds(ofSubject.exists()), tekun, { area: '西乡' }, false],
    ['in another month', holds(ofSubject.exists()), tekun, { from: '2025-07-01' }, false],
  ])('of the one programme %s', (_, exists, of, coverage, proves) => {
    const declared = { register: 'items', programme: 'tekun', ...coverage }
    const also = { ...base, register: 'more-items' }
    expect(absence(declared, of, undefined, exists, [also])).toBe(proves ? false : undefined)
  })

  const group = row(claims.entities, 'group', 'subject')
  const inJune = (month: Term<'month'>) =>
    holds(
      group
        .many('items')
        .where((i) => all(equal(i.month, month), equal(i.programme, 'tekun')))
        .exists(),
    )
  const june = constant('month', '2025-06')
  it.each<[string, Condition, Partial<Coverage>, boolean]>([
    ['of it', inJune(june), { from: '2025-06-01', to: '2025-07-01' }, true],
    ['of another month', inJune(june), { from: '2025-07-01' }, false],
    ['of a part of it', inJune(june), { from: '2025-06-02' }, false],
    ['of the day of the run alone', inJune(june), { from: '2025-12-01' }, false],
    ['of its programme', inJune(june), { programme: 'tekun', to: '2025-07-01' }, true],
    ['of another programme', inJune(june), { programme: 'orphan' }, false],
    ['of the day of the run, where nobody knows which month', inJune(group.since), {}, true],
    ['of it, where nobody knows which month', inJune(group.since), { to: '2025-07-01' }, false],
  ])('for the month that is sought, of what has none of its own: if %s', (_, exists, coverage, proves) => {
    const dataset = createDataset({
      graph: claims,
      records: { group: [{ code: 'g' }] },
      coverage: [
        { ...base, ...coverage },
        { ...base, register: 'more-items' },
      ],
    })
    const job = { ...jobOf(dataset), subject: 'group', rows: Int32Array.of(0) }
    for (const engine of [columnEngine, rowEngine]) {
      const { definite, possible } = engine.evaluate(job).truth(exists)
      expect([has(definite, 0), has(possible, 0)]).toEqual([false, !proves])
    }
  })

  it('nowhere, where nothing is declared', () => {
    const dataset = createDataset({ graph: claims, records: { claim: [asked] } })
    const truth = columnEngine.evaluate(jobOf(dataset)).truth(holds(claim.many('items').exists()))
    expect([has(truth.definite, 0), has(truth.possible, 0)]).toEqual([false, true])
  })
})
