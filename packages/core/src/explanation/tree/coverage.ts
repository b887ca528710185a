import type { Asked } from '../../engine/covered.ts'
import { placeAndTime } from '../../engine/covering.ts'
import { registerTitle } from '../../messages/registers.ts'
import { dateOfDay, dayNumber } from '../../values/day.ts'
import type { Input } from '../blocking/inputs.ts'
import { suppliersOf } from '../blocking/suppliers.ts'
import type { CoverageUse } from './nodes.ts'
import type { Open, Tracing } from './tracing.ts'

/** Whether each register that may state rows of `entity`, of one programme or of any, is complete for a row of `from`. */
export function coverageAsked(
  { evaluator, near }: Tracing,
  entity: string,
  registers: readonly string[] | undefined,
  from: string,
  row: number,
  [programme, during]: Asked = [],
): readonly CoverageUse[] {
  const asked = registers ?? near.dataset.table(entity).entity.registers
  if (asked.length === 0) return []
  const named = near.dataset.catalogue.find(({ id }) => id === programme)
  const where = { ...placeAndTime(near.dataset, from, row, dayNumber(evaluator.setting.asOf)), ...during }
  return asked.map((register) => ({
    register,
    title: registerTitle(register),
    area: where.area,
    programme: programme ? { id: programme, title: named?.title ?? { zh: programme, en: programme } } : null,
    from: dateOfDay(where.from),
    to: dateOfDay(where.to),
    covered: evaluator.covered(entity, [register], from, row, [programme, during]),
  }))
}

/** The registers that ought to be complete and are not, as inputs. */
export const coverageInputs = (
  { inputs }: Open,
  asked: readonly CoverageUse[],
  of: string,
): readonly Input[] =>
  asked
    .filter(({ covered }) => !covered)
    .map((coverage) => {
      const { register, area, programme, from, to } = coverage
      return inputs.add(`coverage ${register} ${area} ${programme?.id} ${from} ${to}`, (id) => ({
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
