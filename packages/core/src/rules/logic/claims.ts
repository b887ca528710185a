import type { Condition } from '../../expression/node.ts'
import { type Claim, claimOf, type Naming } from './comparison.ts'
import { isEmpty, isWithin, join, meet, other } from './value-set.ts'

/** What must be so where something holds, by key; null where it can never hold. */
export type Claims = ReadonlyMap<string, Claim> | null

export interface Reading extends Naming {
  /** The condition of a name; undefined where it has none, or refers to itself. */
  condition(name: string): Condition | undefined
}

export const nothingClaimed: Claims = new Map()

/** Both at once. */
export function bothClaims(a: Claims, b: Claims): Claims {
  if (!a || !b) return null
  const all = new Map(a)
  for (const [key, claim] of b) {
    const before = all.get(key)
    const holds = before ? meet(before.holds, claim.holds) : claim.holds
    if (isEmpty(meet(holds, claim.can))) return null
    all.set(key, { ...claim, holds })
  }
  return all
}

/** What is so in either case. */
function eitherClaims(a: Claims, b: Claims): Claims {
  if (!a || !b) return a ?? b
  const shared = [...a].flatMap(([key, claim]): [string, Claim][] => {
    const also = b.get(key)
    return also ? [[key, { ...claim, holds: join(claim.holds, also.holds) }]] : []
  })
  return new Map(shared)
}

/** The members of what acts as `all` (with `together`) or as `any`, where the condition is one of those. */
export function membersOf(
  condition: Condition,
  positive: boolean,
):
  | { readonly members: readonly Condition[]; readonly key: 'all' | 'any' | 'of'; readonly together: boolean }
  | undefined {
  if ('all' in condition) return { members: condition.all, key: 'all', together: positive }
  if ('any' in condition) return { members: condition.any, key: 'any', together: !positive }
  if (!('atLeast' in condition)) return undefined
  const { atLeast, of } = condition
  if (atLeast === of.length) return { members: of, key: 'of', together: positive }
  return atLeast === 1 ? { members: of, key: 'of', together: !positive } : undefined
}

/** What must be so where a condition holds or, if not `positive`, where it does not. */
export function claimsOf(condition: Condition, positive: boolean, reading: Reading): Claims {
  const group = membersOf(condition, positive)
  if (group) {
    const each = group.members.map((member) => claimsOf(member, positive, reading))
    return each.length === 0 ? nothingClaimed : each.reduce(group.together ? bothClaims : eitherClaims)
  }
  if ('not' in condition) return claimsOf(condition.not, !positive, reading)
  if ('condition' in condition) {
    const found = reading.condition(condition.condition)
    return found ? claimsOf(found, positive, reading) : nothingClaimed
  }
  if (!('operator' in condition)) return nothingClaimed
  const claim = claimOf(condition, reading)
  if (!claim) return nothingClaimed
  return bothClaims(
    nothingClaimed,
    new Map([[claim.key, positive ? claim : { ...claim, holds: other(claim.holds) }]]),
  )
}

/** Whether a condition surely holds (or, if not `positive`, surely does not) where the claims are so. */
export function follows(condition: Condition, positive: boolean, claims: Claims, reading: Reading): boolean {
  if (!claims) return true
  const group = membersOf(condition, positive)
  if (group)
    return group.together
      ? group.members.every((member) => follows(member, positive, claims, reading))
      : group.members.some((member) => follows(member, positive, claims, reading))
  if ('not' in condition) return follows(condition.not, !positive, claims, reading)
  if ('condition' in condition) {
    const found = reading.condition(condition.condition)
    return found !== undefined && follows(found, positive, claims, reading)
  }
  const claim = 'operator' in condition ? claimOf(condition, reading) : undefined
  if (!claim) return false
  const known = claims.get(claim.key)?.holds
  return isWithin(known ? meet(known, claim.can) : claim.can, positive ? claim.holds : other(claim.holds))
}
