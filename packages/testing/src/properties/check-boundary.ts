import { type FieldType, has } from '@hedui/core'
import { type CheckClaim, summary } from './check-claims.ts'
import type { CheckWorld } from './check-setting.ts'
import { claim } from './claim.ts'

export interface CheckBoundary {
  /** A number of months, days, persons or fen that the check is set by. */
  readonly option: string
  /** The fact that it is the limit of. */
  readonly fact: string
  /** Whether the check finds where the fact is exactly the limit, all else being met. */
  readonly exactlyAt: 'finds' | 'silent'
}

/**
 * With the option one below what the fact is, at it and one above it, the verdict on a row turns once, as declared.
 * Rows on which the option makes no difference say nothing.
 */
export const checkBoundary = ({ option, fact, exactlyAt }: CheckBoundary): CheckClaim =>
  claim(
    `boundary (${option})`,
    ({ known }) => known,
    (world, input) => {
      const set = (value: number) => world.verdicts(input, { options: { [option]: value } })
      for (const [row, value] of valuesOf(world, input, fact).entries()) {
        if (value === null || value < 1) continue
        const [below, at, above] = [value - 1, value, value + 1].map((limit) => isHit(set(limit), row))
        const turned = below !== above && at !== undefined
        if (turned && at !== (exactlyAt === 'finds'))
          return {
            says: `where ${fact} and ${option} are both ${value}, the check ${at ? 'finds' : 'is silent'}: ${summary(
              world.find(input, { options: { [option]: value } }),
            )}`,
            shows: [input],
          }
      }
      return null
    },
  )

type Input = Parameters<CheckWorld['verdicts']>[0]
const numbers: readonly FieldType[] = ['count', 'fen']

/** The exact value of a fact on each row examined; null where there is none. */
function valuesOf(world: CheckWorld, input: Input, fact: string): readonly (number | null)[] {
  const declared = world.check.facts[fact]
  if (!declared || !numbers.includes(declared.type))
    throw new RangeError(
      `a fact that is a number was sought; found ${fact}; there are ${Object.keys(world.check.facts).join(', ')}`,
    )
  const vector = world.verdicts(input).fact(fact)
  if (vector.kind !== 'range') return []
  return Array.from(vector.lo, (lo, row) => (lo === vector.hi[row] && Number.isFinite(lo) ? lo : null))
}

const isHit = (verdicts: ReturnType<CheckWorld['verdicts']>, row: number): boolean => {
  const { hit } = verdicts.rules
  return hit !== undefined && has(hit.definite, row)
}
