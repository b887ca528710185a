import type { Parameter } from '../../parameters/parameter.ts'
import { withFigure } from '../decision/parameters.ts'
import type { Programme } from '../programme.ts'
import { refusal } from '../refusal.ts'

/** A programme and the figures it goes by. */
export interface Rules {
  readonly programme: Programme
  readonly parameters: readonly Parameter[]
}

/**
 * The same rules with some figures of the programme, in fen a month or a number, by parameter, holding everywhere and
 * always. Error `overlay.unknown` for what is no figure of the programme.
 */
export const supposing = (
  { programme, parameters }: Rules,
  figures: Readonly<Record<string, number>>,
): Rules => ({
  programme,
  parameters: Object.entries(figures).reduce<readonly Parameter[]>((sofar, [id, value]) => {
    const known = Object.values(programme.figures)
    const figure = known.find((one) => one.id === id)
    if (!figure || !Number.isSafeInteger(value) || value < 0)
      throw refusal('overlay.unknown', { found: `${id}=${value}`, known: known.map((f) => f.id) })
    return withFigure(sofar, figure, value)
  }, parameters),
})
