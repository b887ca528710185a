import type { Phrase } from '../model/field.ts'
import type { Programme, ProgrammeCondition } from './programme.ts'
import { refusal } from './refusal.ts'

/** Each stands in the place of the condition of its name, or is added; null: the condition does not apply. */
type ConditionChanges = Readonly<Record<string, ProgrammeCondition | null>>

/** The conditions of a programme with changes; error `overlay.unknown` where one is taken away that is not there. */
function conditionsOver({ conditions }: Programme, changes: ConditionChanges = {}): Programme['conditions'] {
  const unknown = Object.keys(changes).find(
    (name) => changes[name] === null && !Object.hasOwn(conditions, name),
  )
  if (unknown !== undefined)
    throw refusal('overlay.unknown', { found: unknown, known: Object.keys(conditions) })
  return Object.fromEntries(
    Object.entries({ ...conditions, ...changes }).flatMap(([name, condition]) =>
      condition ? [[name, condition]] : [],
    ),
  )
}

type Part = 'figures' | 'asks' | 'facts' | 'conditions' | 'roundings'

/** What a place does otherwise than a programme says: plain JSON. What it names again stands in the old one's place. */
export interface ProgrammeOverlay extends Partial<Pick<Programme, 'reference' | 'amount' | 'excludes'>> {
  /** The id of the programme it lies over. */
  readonly programme: string
  /** Where it is in force: a division code of 6, 9 or 12 digits, or `*` for everywhere. */
  readonly area: string
  /** The first and last day of it; null: no end is set. */
  readonly from: string
  readonly to: string | null
  /** Of the place, for example `zhejiang`; it comes back in the version. */
  readonly id: string
  readonly version: string
  readonly basis: readonly Phrase[]
  readonly figures?: Programme['figures']
  readonly asks?: NonNullable<Programme['asks']>
  readonly facts?: Programme['facts']
  readonly conditions?: ConditionChanges
  readonly roundings?: Programme['roundings']
}

/**
 * The programme with what an overlay adds or says otherwise, wherever and whenever that is; the original stays as it
 * is. Look the result through with `verifyProgramme`. Errors: `programme.overlay` for one of another programme,
 * `overlay.unknown`.
 */
export function overlayProgramme(programme: Programme, overlay: ProgrammeOverlay): Programme {
  const { programme: of, id, version, basis, conditions, area: _, from: __, to: ___, ...more } = overlay
  if (of !== programme.id) throw refusal('programme.overlay', { programme: programme.id, overlay: id, of })
  const merged = (part: Exclude<Part, 'conditions'>) => ({ ...programme[part], ...more[part] })
  return {
    ...programme,
    ...more,
    version: `${programme.version}+${id}.${version}`,
    basis: [...programme.basis, ...basis],
    figures: merged('figures') as Programme['figures'],
    ...((programme.asks || more.asks) && { asks: merged('asks') as NonNullable<Programme['asks']> }),
    facts: merged('facts') as Programme['facts'],
    conditions: conditionsOver(programme, conditions),
    roundings: merged('roundings') as Programme['roundings'],
  }
}
