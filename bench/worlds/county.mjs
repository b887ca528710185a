import { checks } from '@hedui/checks'
import { createDataset } from '@hedui/core'
import { catalogue, parameters } from '@hedui/programmes-cn'
import { complete } from '../data/batch.mjs'
import { households, registers } from '../data/county.mjs'

/** @typedef {ReturnType<typeof createCounty>} County */

/**
 * A county of twenty thousand households where a million persons are asked for, and the input of a check of it.
 * @param {{ size: number }} options
 */
export function createCounty({ size }) {
  const all = households(Math.max(250, Math.round(size / 50)))
  const dataset = createDataset({
    catalogue,
    coverage: complete('roll', 'members', 'payment', 'population', 'death', 'cremation'),
    batches: registers(all),
  })
  const input = {
    checks,
    parameters,
    asOf: '2026-01-15',
    unmask: { purpose: 'benchmark of invented persons' },
  }
  return { households: all, dataset, input }
}
