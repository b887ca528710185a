import { chunksOf, type FileChunk } from './files/chunks.ts'
import { type CountyFile, fileOf } from './files/file.ts'
import { survey } from './files/survey.ts'
import type { CountyOptions } from './options.ts'
import { planOf } from './plan.ts'
import { type CountyPolicy, policyOf } from './policy.ts'
import { type HostRecord, recordsOf } from './records.ts'
import { type CountyTruth, truthOf } from './truth.ts'
import { createWorld } from './world.ts'

/** An invented county and everything that its departments know of it. */
export interface County {
  /** What the departments hand over; a file without records is not among them. */
  readonly files: readonly CountyFile[]
  readonly truth: CountyTruth
  readonly policy: CountyPolicy
  /** The bytes of all files in one pass over the households, for counties too large to hold. */
  chunks(): Iterable<FileChunk>
  /** What the files state, as plain objects, one household after the other; memory does not grow with them. */
  records(): Iterable<HostRecord>
}

/**
 * Invents a county: a population, the files of its departments and what is planted in them. The same options
 * give the same bytes. `files` and `truth` go through all households once, when first asked for;
 * `chunks` and `records` whenever they are asked for. Throws a RangeError for options that make no county.
 */
export function generateCounty(options: CountyOptions): County {
  const world = createWorld(options)
  planOf(world)
  let known: ReturnType<typeof survey> | undefined
  const surveyed = () => {
    known ??= survey(world)
    return known
  }
  return {
    get files() {
      return surveyed().files.map(({ name, month }) => fileOf(name, month, world))
    },
    get truth() {
      return truthOf(world, surveyed())
    },
    policy: policyOf(world),
    chunks: () => chunksOf(world),
    records: () => recordsOf(world),
  }
}
