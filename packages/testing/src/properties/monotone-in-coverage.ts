import type { DatasetInput, Finding } from '@hedui/core'
import fc from 'fast-check'
import { type RecordsClaim, summary } from './check-claims.ts'
import { claim } from './claim.ts'

/** Learning that a register is complete takes no sure finding back, and adds none that was not possible before. */
export const monotoneInCoverage: RecordsClaim = claim(
  'monotoneInCoverage',
  ({ datasets }) => fc.tuple(datasets, fc.nat()),
  (world, [known, pick]) => {
    const { coverage = [] } = known
    const at = pick % Math.max(coverage.length, 1)
    const open: DatasetInput = { ...known, coverage: coverage.toSpliced(at, 1) }
    const [more, less] = [world.find(known), world.find(open)]
    const about = (findings: readonly Finding[]) => new Set(findings.map(({ fingerprint }) => fingerprint))
    const sure = (findings: readonly Finding[]) => findings.filter(({ result }) => result === 'true')
    const [surely, possibly] = [about(sure(more)), about(less)]
    const isTakenBack = sure(less).some(({ fingerprint }) => !surely.has(fingerprint))
    const isAccused = sure(more).some(({ fingerprint }) => !possibly.has(fingerprint))
    return isTakenBack || isAccused
      ? {
          says: `without ${coverage[at]?.register} found ${summary(less)}; with it ${summary(more)}`,
          shows: [open, known],
        }
      : null
  },
)
