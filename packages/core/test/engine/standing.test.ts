import { describe, expect, it } from 'vitest'
import { createDataset } from '../../src/dataset/dataset.ts'
import { byRow } from '../../src/dataset/foundation.ts'
import type { Dataset } from '../../src/dataset/interface.ts'
import { type Bits, bitsWhere } from '../../src/engine/bits.ts'
import type { Job } from '../../src/engine/engine.ts'
import type { Reach } from '../../src/engine/rows/joint/reach.ts'
import { Standing } from '../../src/engine/rows/joint/standing.ts'
import { Touching } from '../../src/engine/rows/joint/touched.ts'
import { keepWhole, type Whole, wholeOf } from '../../src/engine/rows/joint/whole.ts'
import { overlay } from '../../src/run/overlay.ts'
import { idOf } from '../dataset/people.ts'

const dataset = createDataset({ records: { payment: [1, 2, 3].map((i) => ({ beneficiary: idOf(i) })) } })
const hit = { all: [] }
const job = (facts: Job['facts']): Omit<Job, 'rows' | 'rules'> => ({
  dataset,
  asOf: '2025-10-01',
  subject: 'payment',
  facts,
  conditions: {},
  options: {},
})

/** What is kept where these rows surely hold, and those may. */
function kept(definite: Bits, possible: Bits): Whole {
  const asked = job({})
  keepWhole({ ...asked, rows: Int32Array.of(0, 1, 2), rules: { hit } }, {
    rules: { hit: { definite, possible } },
  } as unknown as Parameters<typeof keepWhole>[1])
  return wholeOf(dataset, asked, hit) as Whole
}

const those = (...rows: number[]) => bitsWhere(3, (row) => rows.includes(row))
const laid = byRow(overlay(dataset, { records: { payment: [{ beneficiary: idOf(4) }] } })) as Dataset
const reach: Reach = { entity: 'payment', further: [], asked: [] }
const at = (whole: Whole) => {
  const standing = new Standing(whole, new Touching(laid, () => true), hit, () => reach)
  return [0, 1, 2, 3].map((row) => standing.at(row))
}

describe('what a condition came to on rows below', () => {
  it.each([
    ['nowhere', those(), those(), [0, 0, 0]],
    ['everywhere', those(0, 1, 2), those(0, 1, 2), [2, 2, 2]],
    ['perhaps everywhere', those(), those(0, 1, 2), [1, 1, 1]],
    ['here and there', those(1), those(1, 2), [0, 2, 1]],
  ])('stands where a case is not seen: it held %s', (_, definite, possible, truths) => {
    expect(at(kept(definite, possible))).toEqual([...truths, undefined])
  })
})
