import type { Parameter } from '../../parameters/parameter.ts'
import { type ConditionChanges, conditionsOver } from '../overlay.ts'
import type { Programme } from '../programme.ts'
import { refusal } from '../refusal.ts'

/** A programme and the figures it goes by. */
export interface Rules {
  readonly programme: Programme
  readonly parameters: readonly Parameter[]
}

/** What a reform changes. */
export interface RulesOverlay {
  /** Each stands in the place of the one with its id, or is added. */
  readonly parameters?: readonly Parameter[]
  readonly conditions?: ConditionChanges
  /** Figures that hold everywhere and always, by parameter: in fen a month, or a number. */
  readonly figures?: Readonly<Record<string, number>>
}

/** Rules with some of them replaced; those given stay as they are. Error `overlay.unknown` for what the programme does not know. */
export function overlaid({ programme, parameters }: Rules, overlay: RulesOverlay): Rules {
  const figures = Object.entries(overlay.figures ?? {}).map(([id, value]) => supposed(programme, id, value))
  const own = [...(overlay.parameters ?? []), ...figures]
  const replaced = new Set(own.map(({ id }) => id))
  return {
    programme: { ...programme, conditions: conditionsOver(programme, overlay.conditions) },
    parameters: [...parameters.filter(({ id }) => !replaced.has(id)), ...own],
  }
}

function supposed({ figures }: Programme, id: string, value: number): Parameter {
  const figure = Object.values(figures).find((one) => one.id === id)
  if (!figure || !Number.isSafeInteger(value) || value < 0)
    throw refusal('overlay.unknown', {
      found: `${id}=${value}`,
      known: Object.values(figures).map((f) => f.id),
    })
  const entry = {
    area: '*',
    from: '0000-01-01',
    to: null,
    value,
    source: 'supposed',
    synthetic: true,
  } as const
  return { ...figure, entries: [entry] }
}
