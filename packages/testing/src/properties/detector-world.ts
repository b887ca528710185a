import { check, createDataset, type DatasetInput, type Detector, type HostRecords } from '@hedui/core'
import fc from 'fast-check'
import type { CheckCase } from '../suites/check-case.ts'
import { inputOf, type World } from '../suites/check-world.ts'
import type { RecordsWorld } from './check-setting.ts'

/** A detector and its cases; where options or the business day are those of the suite, their records are tried. */
export interface DetectorSetting extends World {
  readonly cases: readonly CheckCase[]
}

/** What a detector finds among some of the records of one or two of its cases: code names no fields to invent. */
export function detectorWorld(detector: Detector, { cases, ...world }: DetectorSetting): RecordsWorld {
  const plain = cases
    .filter(({ options, asOf, given }) => !options && asOf === undefined && !('batches' in given))
    .map((each) => inputOf(each, world))
  return {
    datasets: fc
      .tuple(fc.constantFrom(...plain), fc.constantFrom(...plain))
      .chain(([one, other]) =>
        fc
          .tuple(someOf(one), fc.oneof(fc.constant({}), someOf(other)))
          .map(([first, second]): DatasetInput => ({ ...one, records: joined(first, second) })),
      ),
    find: (input) =>
      check(createDataset(input), {
        checks: [],
        detectors: [detector],
        asOf: world.asOf,
        undetermined: true,
        unmask: { purpose: 'property test' },
        ...(world.parameters && { parameters: world.parameters }),
      }).findings,
  }
}

/** Some of the records, and more often than not all of a list. */
const someOf = ({ records = {} }: DatasetInput): fc.Arbitrary<HostRecords> =>
  fc.record(
    Object.fromEntries(
      Object.entries(records)
        .filter(([, rows]) => rows.length > 0)
        .map(([name, rows]) => [name, fc.oneof(fc.constant(rows), fc.subarray([...rows]))]),
    ),
  )

const joined = (one: HostRecords, other: HostRecords): HostRecords =>
  Object.fromEntries(
    [...new Set([...Object.keys(one), ...Object.keys(other)])].map((name) => [
      name,
      [...(one[name] ?? []), ...(other[name] ?? [])],
    ]),
  )
