import { type FieldType, has } from '@hedui/core'
import { factsNamed } from '@hedui/core/lint'
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
 * With the option at what the fact is, and up to two below and above it, the verdict on a row turns once, and where it
 * is declared to. Rows on which the option makes no difference, or another such number is as close, say nothing.
 */
export const checkBoundary = ({ option, fact, exactlyAt }: CheckBoundary): CheckClaim =>
  claim(
    `boundary (${option})`,
    ({ known }) => known,
    (world, input) => {
      const set = (value: number) => world.verdicts(input, { options: { [option]: value } })
      const { facts, conditions } = world.check
      const others = [...factsNamed(conditions, (name) => facts[name]?.node)]
        .filter((name) => name !== fact && facts[name]?.type === facts[fact]?.type)
        .map((name) => valuesOf(world, input, name))
      for (const [row, value] of valuesOf(world, input, fact).entries()) {
        if (value === null || value < 1 || others.some((values) => isBeside(values[row], value))) continue
        const hits = [-2, -1, 0, 1, 2].map((off) => isHit(set(Math.max(0, value + off)), row))
        const [least, below, at, above, most] = hits
        const isTurned = least !== most
        if (isTurned && (below !== least || above !== most || at !== (exactlyAt === 'finds')))
          return {
            says: `where ${fact} is ${value} and ${option} ${value - 1}, ${value} and ${value + 1}, the check is ${[below, at, above].map((hit) => (hit ? 'true' : 'false')).join(', ')}: ${summary(world.find(input))}`,
            shows: [input],
          }
      }
      return null
    },
  )

/** A little more or less, so that it may be what turns the verdict. */
const isBeside = (other: number | null | undefined, value: number): boolean =>
  typeof other === 'number' && other !== value && Math.abs(other - value) <= 2

type Input = Parameters<CheckWorld['verdicts']>[0]
const numbers: readonly FieldType[] = ['count', 'fen']

const numbersOf = ({ check }: CheckWorld): readonly string[] =>
  Object.entries(check.facts).flatMap(([name, { type }]) => (numbers.includes(type) ? [name] : []))

/** The exact value of a fact on each row examined; null where there is none. */
function valuesOf(world: CheckWorld, input: Input, fact: string): readonly (number | null)[] {
  const known = numbersOf(world)
  if (!known.includes(fact))
    throw new RangeError(`a fact that is a number was sought; found ${fact}; there are ${known.join(', ')}`)
  const vector = world.verdicts(input)?.fact(fact)
  if (vector?.kind !== 'range') return []
  return Array.from(vector.lo, (lo, row) => (lo === vector.hi[row] && Number.isFinite(lo) ? lo : null))
}

const isHit = (verdicts: ReturnType<CheckWorld['verdicts']>, row: number): boolean => {
  const hit = verdicts?.rules.hit
  return hit !== undefined && has(hit.definite, row)
}
