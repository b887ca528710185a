import type { Phrase } from '../model/field.ts'
import type { Programme } from './programme.ts'
import { refusal } from './refusal.ts'

type Part = 'figures' | 'asks' | 'facts' | 'conditions' | 'roundings'

/** What a place does otherwise than a programme says: plain JSON. What it names again stands in the old one's place. */
export interface ProgrammeOverlay
  extends Partial<Pick<Programme, 'reference' | 'amount' | 'from' | 'to' | 'excludes'>> {
  /** The id of the programme it lies over. */
  readonly programme: string
  /** Of the place, for example `zhejiang`; it comes back in the version. */
  readonly id: string
  readonly version: string
  readonly basis: readonly Phrase[]
  readonly figures?: Programme['figures']
  readonly asks?: NonNullable<Programme['asks']>
  readonly facts?: Programme['facts']
  /** Null: the condition does not apply. */
  readonly conditions?: Readonly<Record<string, Programme['conditions'][string] | null>>
  readonly roundings?: Programme['roundings']
}

/**
 * The programme with what an overlay adds or says otherwise; the original stays as it is. Several lie over each
 * other: of the province, then of the city, then of the county. Look the result through with `verifyProgramme`.
 * Error `programme.overlay` for one of another programme.
 */
export function overlayProgramme(programme: Programme, overlay: ProgrammeOverlay): Programme {
  const { programme: of, id, version, basis, conditions, ...more } = overlay
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
    conditions: Object.fromEntries(
      Object.entries({ ...programme.conditions, ...conditions }).flatMap(([name, condition]) =>
        condition === null ? [] : [[name, condition]],
      ),
    ),
    roundings: merged('roundings') as Programme['roundings'],
  }
}
