import { remember } from '../../dataset/remember.ts'
import type { Job } from '../../engine/engine.ts'
import { rowEngine } from '../../engine/rows/row-engine.ts'
import type { Answers, AnswersWithout } from '../../engine/rows/row-verdicts.ts'
import { type Asking, jobOf } from '../job.ts'
import type { Programme } from '../programme.ts'
import type { MemberVerdict, Reason } from './decision.ts'
import { anyOf, deciding, groundRules, standings } from './grounds.ts'
import { nothing } from './nothing.ts'

const outside: Reason = {
  ground: 'outside',
  title: { zh: '不属于共同生活的家庭成员', en: 'not one of those whom the law counts as the household' },
  basis: [],
}

const rules = new WeakMap<Programme, Job['rules']>()

/** Asks the grounds of a programme about members; of one without grounds there is nothing to ask. */
export function askMembers(programme: Programme, ids: readonly string[], asking: Asking): AnswersWithout {
  const { members } = programme
  if (!members) return nothing
  const { counted, notCounted } = members
  return rowEngine.evaluate({
    ...jobOf(programme, { ...asking, subject: 'membership', rows: Int32Array.from(ids.keys()) }),
    rules: remember(rules, programme, () =>
      Object.fromEntries([...groundRules('for', counted), ...groundRules('against', notCounted)]),
    ),
  })
}

/** Which members count and why, by the same grounds that their number rests on. */
export function memberVerdicts(
  { members }: Programme,
  ids: readonly string[],
  verdicts: Answers,
): readonly MemberVerdict[] {
  if (!members) return []
  const { counted, notCounted } = members
  const basis = Object.values(counted).flatMap((ground) => ground.basis)
  return ids.map((id, row): MemberVerdict => {
    const grounds = standings('for', counted, verdicts, row)
    const against = standings('against', notCounted, verdicts, row)
    const [isFor, isAgainst] = [anyOf(grounds), anyOf(against)]
    if (isAgainst === 'true') return { id, counted: 'false', reasons: deciding(against) }
    if (isFor === 'false')
      return { id, counted: 'false', reasons: [{ ...outside, basis: basis.slice(0, 1) }] }
    if (isFor === 'true' && isAgainst === 'false') return { id, counted: 'true', reasons: deciding(grounds) }
    return {
      id,
      counted: 'unknown',
      reasons: [
        ...(isFor === 'unknown' ? deciding(grounds) : []),
        ...(isAgainst === 'unknown' ? deciding(against) : []),
      ],
    }
  })
}
