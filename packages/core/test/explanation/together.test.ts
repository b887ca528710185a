import fc from 'fast-check'
import { expect, it } from 'vitest'
import { prepare } from '../../src/explanation/prepare.ts'
import { explainRows } from '../../src/explanation/rows.ts'
import { createLabels } from '../../src/findings/label.ts'
import { codesOf } from '../../src/messages/codes-of.ts'
import { conditions, everything } from '../engine/arbitraries.ts'
import { datasetOf } from '../engine/claims.ts'
import { runs } from '../engine/runs.ts'
import { forget, forgetting, rows, worldOf } from '../engine/worlds.ts'
import { ruleOf } from './rule.ts'

const registers = ['claims', 'groups', 'items', 'more-items', 'parts']
const worlds = fc
  .tuple(rows, forgetting, fc.subarray(registers))
  .map(([full, lost, complete]) => worldOf(forget(full, lost), complete))

it('rows that are explained together are explained as each by itself', () =>
  fc.assert(
    fc.property(worlds, conditions(everything), (world, condition) => {
      const dataset = datasetOf(world)
      const check = ruleOf({ conditions: condition })
      const input = { checks: [check], asOf: '2025-12-31' }
      const codes = codesOf(dataset)
      const wording = { labels: createLabels(dataset), open: false, codes }
      const prepared = prepare(dataset, input, check.id, codes)
      const explained = (rows: readonly number[]) =>
        explainRows(prepared, rows, input, wording).rows.map((row) => JSON.stringify(row))
      const all = [...(world.claims ?? []).keys()]
      expect(explained(all).sort()).toEqual(all.flatMap((row) => explained([row])).sort())
    }),
    runs(100),
  ))
