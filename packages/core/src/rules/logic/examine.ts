import type { Condition } from '../../expression/node.ts'
import type { Path } from '../path.ts'
import type { Report } from '../problem.ts'
import { conditionText } from '../text.ts'
import {
  bothClaims,
  type Claims,
  claimsOf,
  follows,
  membersOf,
  nothingClaimed,
  type Reading,
} from './claims.ts'

interface Looking {
  readonly reading: Reading
  readonly report: Report
}

/**
 * Reports what can never hold, always holds, or adds nothing to what is said beside it. `given` is so wherever
 * the condition is asked.
 */
export function examine(condition: Condition, path: Path, given: Claims, looking: Looking): void {
  const { reading, report } = looking
  if (!membersOf(condition, true) && given) {
    const found = conditionText(condition)
    if (follows(condition, true, given, reading)) report.add('rule.always', path, { found })
    else if (follows(condition, false, given, reading)) report.add('rule.never', path, { found })
  }
  look(condition, true, path, given, looking)
}

function look(
  condition: Condition,
  positive: boolean,
  path: Path,
  given: Claims,
  looking: Looking,
): undefined {
  if ('not' in condition) return look(condition.not, !positive, [...path, 'not'], given, looking)
  const group = membersOf(condition, positive)
  if (!group || !given) return
  const members = group.members.map((member, i) => ({
    member,
    path: [...path, group.key, i],
    says: claimsOf(member, positive, looking.reading),
    get text() {
      return conditionText(member)
    },
    json: JSON.stringify(member),
  }))
  if (group.together) lookTogether(members, positive, given, looking)
  else lookApart(members, positive, path, given, looking)
}

interface Member {
  readonly member: Condition
  readonly path: Path
  readonly says: Claims
  readonly text: string
  readonly json: string
}

/** What to call what surely holds, and what surely does not; within `not` it is the other way round. */
const sure = (positive: boolean) => (positive ? 'rule.always' : 'rule.never')

/** Members that must hold at once: some may exclude one another, or say what others say already. */
function lookTogether(members: readonly Member[], positive: boolean, given: Claims, looking: Looking): void {
  const { reading, report } = looking
  const clash = firstClash(members, given)
  if (clash) {
    const { member, against } = clash
    if (against === null) report.add(sure(!positive), member.path, { found: member.text })
    else report.add('rule.contradiction', member.path, { first: against, second: member.text })
    for (const each of members) look(each.member, positive, each.path, given, looking)
    return
  }
  const needless = new Set<Member>()
  const beside = (one: Member): Claims =>
    members
      .filter((each) => each !== one && !needless.has(each))
      .reduce<Claims>((claims, { says }) => bothClaims(claims, says), given)
  for (const one of [...members].reverse()) {
    const repeated = members.some((each) => each !== one && !needless.has(each) && each.json === one.json)
    if (!repeated && !follows(one.member, positive, beside(one), reading)) continue
    needless.add(one)
    if (!repeated && follows(one.member, positive, nothingClaimed, reading))
      report.add(sure(positive), one.path, { found: one.text })
    else report.add('rule.implied', one.path, { found: one.text })
  }
  for (const each of members)
    if (!needless.has(each)) look(each.member, positive, each.path, beside(each), looking)
}

/** The first member that cannot hold beside those before it, and which of them excludes it; null: none, it never holds. */
function firstClash(
  members: readonly Member[],
  given: Claims,
): { readonly member: Member; readonly against: string | null } | undefined {
  let claims = given
  for (const [i, member] of members.entries()) {
    if (!bothClaims(given, member.says)) return { member, against: null }
    const before = members.slice(0, i)
    const denied = before.find(({ member: each }) => isDenial(each, member.member))
    claims = bothClaims(claims, member.says)
    if (claims && !denied) continue
    const excluding = denied ?? before.find(({ says }) => !bothClaims(says, member.says))
    return { member, against: (excluding ?? before[0] ?? member).text }
  }
  return undefined
}

const isDenial = (a: Condition, b: Condition): boolean =>
  ('not' in a && JSON.stringify(a.not) === JSON.stringify(b)) ||
  ('not' in b && JSON.stringify(b.not) === JSON.stringify(a))

/** Members of which one is enough: some may never hold, always hold, or hold only where another does. */
function lookApart(
  members: readonly Member[],
  positive: boolean,
  path: Path,
  given: Claims,
  looking: Looking,
): void {
  const { reading, report } = looking
  const idle = new Set<Member>()
  for (const one of members) {
    const never = !bothClaims(given, one.says) || follows(one.member, !positive, given, reading)
    const always = follows(one.member, positive, given, reading)
    const covered = members.some(
      (each) =>
        each !== one &&
        !idle.has(each) &&
        (each.json === one.json || follows(each.member, positive, bothClaims(given, one.says), reading)),
    )
    if (never) report.add(sure(!positive), one.path, { found: one.text })
    else if (always) report.add(sure(positive), one.path, { found: one.text })
    else if (covered) report.add('rule.implied', one.path, { found: one.text })
    if (never || covered) idle.add(one)
  }
  const rest = members.filter((each) => !idle.has(each))
  const nothingLeft = rest.reduce<Claims>(
    (claims, { member }) => bothClaims(claims, claimsOf(member, !positive, reading)),
    given,
  )
  const denied = rest.some((a) => rest.some((b) => isDenial(a.member, b.member)))
  const alone = rest.some(({ member }) => follows(member, positive, given, reading))
  if (rest.length > 1 && !alone && (nothingLeft === null || denied))
    report.add(sure(positive), path, { found: rest.map(({ text }) => text).join(' / ') })
  for (const each of rest) look(each.member, positive, each.path, given, looking)
}
