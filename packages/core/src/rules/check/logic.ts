import type { Condition } from '../../expression/node.ts'
import { bothClaims, type Claims, claimsOf, follows, nothingClaimed } from '../logic/claims.ts'
import { examine } from '../logic/examine.ts'
import type { Path } from '../path.ts'
import type { Place } from '../place.ts'
import { isError } from '../problem.ts'
import { conditionText } from '../text.ts'
import { createReading } from './reading.ts'
import type { Shared } from './shared.ts'

const isUnder = (at: Path, path: Path): boolean => at.every((step, i) => step === path[i])

/** Looks for what can never hold, always holds or adds nothing; conditions with other faults are passed over. */
export function lookAtLogic(
  place: Place,
  path: Path,
  nodes: ReadonlyMap<string, unknown>,
  shared: Shared,
): void {
  const { report } = place
  const errors = report.problems.filter(isError)
  const isSound = (at: Path) => !errors.some(({ path: of }) => isUnder(at, of))
  const reading = createReading(nodes, shared, place.compared, isSound)
  const sound = place.roots.filter(({ path: at }) => isSound(at))
  const main = sound.find(({ path: at }) => at.length === path.length + 1 && at.at(-1) === 'conditions')
  const given = main ? claimsOf(main.condition, true, reading) : nothingClaimed
  const cases: Condition[] = []
  for (const { condition, path: at } of sound) {
    const isCase = at.length === path.length + 3 && at[path.length] === 'severities'
    examine(condition, at, isCase ? given : nothingClaimed, { reading, report })
    if (!isCase) continue
    const says: Claims = bothClaims(given, claimsOf(condition, true, reading))
    if (says && cases.some((before) => follows(before, true, says, reading)))
      report.add('rule.implied', at, { found: conditionText(condition) })
    cases.push(condition)
  }
}
