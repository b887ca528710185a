import { overlayProgramme, type ProgrammeOverlay } from '../../programmes/overlay.ts'
import type { Programme } from '../../programmes/programme.ts'
import { parseDivision } from '../../values/division.ts'
import type { Against } from '../check/look.ts'
import { keysAt } from '../check/uses.ts'
import type { Kind } from '../kind.ts'
import { overlayShape } from '../pack/overlay-schema.ts'
import type { Path } from '../path.ts'
import { createReport, isError } from '../problem.ts'
import { conform, type Usable, unknown, valueAt } from '../shape.ts'
import { lookAtDays, lookAtProgramme } from './look.ts'

type Look = ReturnType<typeof lookAtProgramme>
const nothing: Look = { kinds: new Map<string, Kind>(), used: new Set() }

/**
 * Looks through an overlay and the programme that it makes. What is wrong with a part of the programme that the
 * overlay leaves as it is, such as a fact that is gone, is said of the overlay; what that part then does without need
 * is not.
 */
export function lookAtOverlay(
  raw: unknown,
  path: Path,
  programmes: readonly Programme[],
  against: Against,
): Look {
  const { report } = against
  const overlay = conform(overlayShape, raw, path, report)
  lookAtPlace(overlay, path, against)
  const of = overlay.at('programme')
  const base = programmes.find(({ id }) => id === of)
  if (typeof of === 'string' && !base)
    report.add(
      'rule.value',
      [...path, 'programme'],
      unknown(
        of,
        programmes.map(({ id }) => id),
      ),
    )
  if (!base || !overlay.whole || !lookAtDropped(overlay, base, path, against)) return nothing
  const made = createReport()
  const look = lookAtProgramme(overlayProgramme(base, raw as ProgrammeOverlay), path, {
    ...against,
    report: made,
  })
  for (const problem of made.problems) {
    const isOwn =
      !path.every((step, i) => step === problem.path[i]) ||
      valueAt(raw, problem.path.slice(path.length)) !== undefined
    if (isOwn) report.add(problem.code, problem.path, problem.facts)
    else if (isError(problem)) report.add(problem.code, path, problem.facts)
  }
  return look
}

/** Whether every condition that is dropped is there. */
function lookAtDropped(overlay: Usable, { conditions }: Programme, path: Path, { report }: Against): boolean {
  const lost = keysAt(overlay, 'conditions').filter(
    (name) => overlay.at('conditions', name) === null && !Object.hasOwn(conditions, name),
  )
  for (const name of lost)
    report.add('rule.value', [...path, 'conditions', name], unknown(name, Object.keys(conditions)))
  return lost.length === 0
}

function lookAtPlace(overlay: Usable, path: Path, { report }: Against): void {
  const area = overlay.at('area')
  if (typeof area === 'string' && area !== '*' && !parseDivision(area).ok)
    report.add('parameter.area', [...path, 'area'], { area })
  lookAtDays(overlay, path, report)
  const [from, to] = [overlay.at('from'), overlay.at('to')]
  if (typeof from === 'string' && typeof to === 'string' && to < from)
    report.add('parameter.order', [...path, 'to'], { from, to })
}
