import { placeAndTime } from '../../engine/covering.ts'
import { registerTitle } from '../../messages/registers.ts'
import { dateOfDay, dayNumber } from '../../values/day.ts'
import type { Input } from '../blocking/inputs.ts'
import { suppliersOf } from '../blocking/suppliers.ts'
import type { CoverageUse } from './nodes.ts'
import type { Tracing } from './tracing.ts'

/** Whether each register that may state rows of `entity` is complete for a row of `from`. */
export function coverageAsked(
  { evaluator, near }: Tracing,
  entity: string,
  registers: readonly string[] | undefined,
  from: string,
  row: number,
): readonly CoverageUse[] {
  const asked = registers ?? near.dataset.table(entity).entity.registers
  if (asked.length === 0) return []
  const where = placeAndTime(near.dataset, from, row, dayNumber(evaluator.setting.asOf))
  return asked.map((register) => ({
    register,
    title: registerTitle(register),
    area: where.area,
    from: dateOfDay(where.from),
    to: dateOfDay(where.to),
    covered: evaluator.covered(entity, [register], from, row),
  }))
}

/** The registers that ought to be complete and are not, as inputs. */
export const coverageInputs = (t: Tracing, asked: readonly CoverageUse[], of: string): readonly Input[] =>
  asked
    .filter(({ covered }) => !covered)
    .map((coverage) => {
      const { register, area, from, to } = coverage
      return t.inputs.add(`coverage ${register} ${area} ${from} ${to}`, (id) => ({
        id,
        kind: 'coverage',
        entity: null,
        name: register,
        title: coverage.title,
        of,
        place: null,
        value: null,
        sought: null,
        coverage,
        suppliers: suppliersOf([register]),
      }))
    })
