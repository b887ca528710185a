import { type Check, check, createDataset, type DatasetInput, type Finding } from '@hedui/core'
import type fc from 'fast-check'
import { boundariesOf } from '../arbitraries/boundaries.ts'
import { type Datasets, datasets } from '../arbitraries/datasets.ts'
import type { World } from '../suites/check-world.ts'

/** A check, and the records that its properties are tried on. */
export interface CheckSetting extends World {
  /** Left out: datasets of every entity, close to where the check's verdict turns. */
  readonly datasets?: fc.Arbitrary<DatasetInput>
  /** What generated datasets are like, unless `datasets` gives them. */
  readonly like?: Datasets
  readonly options?: Readonly<Record<string, string | number | boolean | readonly string[]>>
}

export interface CheckWorld {
  readonly check: Check
  readonly datasets: fc.Arbitrary<DatasetInput>
  find(input: DatasetInput, rule?: Check): readonly Finding[]
}

export function checkWorld(rule: Check, setting: CheckSetting): CheckWorld {
  const { asOf, parameters, catalogue, graph, region, options, like } = setting
  const shared = { ...(catalogue && { catalogue }), ...(graph && { graph }) }
  const boundaries = boundariesOf(rule, parameters)
  const programmes = (catalogue ?? []).map(({ id }) => id)
  const generated = datasets({
    ...shared,
    boundaries: { ...boundaries, codes: [...boundaries.codes, ...programmes] },
    ...like,
  })
  return {
    check: rule,
    datasets: setting.datasets ?? generated,
    find: (input, other = rule) =>
      check(createDataset({ ...shared, ...(region !== undefined && { region }), ...input }), {
        checks: [other],
        asOf,
        undetermined: true,
        unmask: { purpose: 'property test' },
        ...(parameters && { parameters }),
        ...(options && { options: { [other.id]: options } }),
      }).findings,
  }
}
