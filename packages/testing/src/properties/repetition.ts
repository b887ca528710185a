import type { Finding } from '@hedui/core'
import { mapRecords, type RecordsClaim, summary } from './check-claims.ts'
import { claim } from './claim.ts'

/** Records that are handed over twice say nothing new: findings on the same subjects, of the same severity. */
export const repetition: RecordsClaim = claim(
  'repetition',
  ({ datasets }) => datasets,
  (world, input) => {
    const [once, twice] = [world.find(input), world.find(mapRecords(input, (rows) => [...rows, ...rows]))]
    return texts(once) === texts(twice)
      ? null
      : { says: `found ${summary(once)}; of the same twice ${summary(twice)}`, shows: [input] }
  },
)

const texts = (findings: readonly Finding[]): string =>
  findings
    .map(({ fingerprint, result, severity }) => `${fingerprint} ${result} ${severity}`)
    .sort()
    .join('\n')
