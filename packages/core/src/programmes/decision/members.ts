import { rowEngine } from '../../engine/rows/row-engine.ts'
import { type Asking, jobOf } from '../job.ts'
import type { Programme } from '../programme.ts'
import type { MemberVerdict, Reason } from './decision.ts'
import { anyOf, deciding, groundRules, standings } from './grounds.ts'

const outside: Reason = {
  ground: 'outside',
  title: { zh: '不属于共同生活的家庭成员', en: 'not one of those whom the law counts as the household' },
  basis: [],
}

/** Which members count and why, by the same grounds that their number rests on. */
export function memberVerdicts(
  programme: Programme,
  ids: readonly string[],
  asking: Asking,
): readonly MemberVerdict[] {
  const { members } = programme
  if (!members) return []
  const { counted, notCounted } = members
  const verdicts = rowEngine.evaluate({
    ...jobOf(programme, { ...asking, subject: 'membership', rows: Int32Array.from(ids.keys()) }),
    rules: Object.fromEntries([...groundRules('for', counted), ...groundRules('against', notCounted)]),
  })
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
