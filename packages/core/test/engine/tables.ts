import fc from 'fast-check'
import { datasetOf } from './claims.ts'
import { covered, forget, forgetting, rows, worldOf } from './worlds.ts'

/** As many claims as are asked for, all different ones again and again but for their tags, beside the items of one world. */
export const tablesOf = (...sizes: readonly number[]) =>
  fc
    .tuple(fc.array(rows, { minLength: 1, maxLength: 8 }), forgetting, covered, fc.constantFrom(...sizes))
    .map(([worlds, how, complete, size]) => {
      const first = worlds[0] as (typeof worlds)[number]
      const different = worlds.flatMap(({ claims }) => claims)
      const forgotten = forget({ ...first, claims: different }, how)
      const claims = Array.from({ length: size }, (_, i) => ({
        ...forgotten.claims[i % different.length],
        tag: tagOf(i),
      }))
      return {
        dataset: datasetOf(worldOf({ ...forgotten, claims }, complete)),
        different: different.length,
        size,
      }
    })

/** What no other claim of a table has. */
export const tagOf = (row: number): string => `tag ${row}`
