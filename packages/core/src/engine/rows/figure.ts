import type { ParameterReference } from '../../expression/node.ts'
import { HeduiError } from '../../model/error.ts'
import type { Parameter } from '../../parameters/parameter.ts'
import { dayOf, figureFor } from '../parameters.ts'
import type { At } from './at.ts'
import type { Compiler } from './compiler.ts'
import type { Frames } from './frames.ts'
import { anything, type Range } from './range.ts'
import type { RangeValue, Value } from './value.ts'

/** The figures in force for a row, as bounds where day or kind are not certain; unknown where none is. */
export function figureValue(
  compiler: Compiler,
  { parameter: id, on, area, kind }: ParameterReference,
  frames: Frames,
): RangeValue {
  const { program, setting } = compiler
  const found = parameterIn(setting, id)
  if (!found) throw new HeduiError('rule.parameter', { parameter: id })
  const { type } = found
  program.relies.push((given) => parameterIn(given, id)?.type === type)
  const parameterOf = program.perJob((job) => parameterIn(job.setting, id) as Parameter)
  const day = compiler.numbers(on, frames)
  const [place, sort] = [area, kind].map((e) => e && compiler.value(e, frames))
  return {
    kind: 'range',
    type,
    at(at): Range {
      const range = day.at(at)
      const [from, to] = [dayOf(day.type, range.lo), dayOf(day.type, range.hi)]
      if (!Number.isFinite(from) || !Number.isFinite(to)) return anything
      const asked = {
        area: place ? textAt(place, at) : at.job.dataset.region,
        kind: textAt(sort, at),
        from,
        to,
      }
      const [lo, hi] = figureFor(parameterOf(at.job), asked)
      return { lo, hi }
    },
  }
}

const parameterIn = ({ parameters = [] }: { readonly parameters?: readonly Parameter[] }, id: string) =>
  parameters.find((parameter) => parameter.id === id)

function textAt(value: Value | undefined, at: At): string | null {
  const code = value?.kind === 'code' ? value.at(at) : 0
  return code > 1 ? at.job.dataset.dictionary.text(code) : null
}
