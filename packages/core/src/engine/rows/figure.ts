import { remember } from '../../dataset/remember.ts'
import type { ParameterReference } from '../../expression/node.ts'
import { HeduiError } from '../../model/error.ts'
import type { Asked } from '../../parameters/lookup.ts'
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
  compiler.rests(program.mark(id))
  program.relies.push((given) => parameterIn(given, id)?.type === type)
  const lookupOf = program.perJob(({ setting: given }) => remembering(parameterIn(given, id) as Parameter))
  const day = compiler.numbers(on, frames)
  const [place, sort] = [area, kind].map((e) => e && compiler.value(e, frames))
  return {
    kind: 'range',
    type,
    at(at): Range {
      const { withheld, setting: asked } = at.job
      if (withheld?.has(id)) return anything
      asked.onFigure?.(id)
      const range = day.at(at)
      const [from, to] = [dayOf(day.type, range.lo), dayOf(day.type, range.hi)]
      if (!Number.isFinite(from) || !Number.isFinite(to)) return anything
      const area = place ? textAt(place, at) : at.job.dataset.region
      return lookupOf(at.job)(area, textAt(sort, at), from, to)
    },
  }
}

/** Looks a figure up; rows stand together that ask for the same. */
function remembering(parameter: Parameter) {
  let last: (Asked & { range: Range }) | undefined
  return (area: string | null, kind: string | null, from: number, to: number): Range => {
    if (last?.from === from && last.to === to && last.area === area && last.kind === kind) return last.range
    last = { area, kind, from, to, range: figureIn(parameter, { area, kind, from, to }) }
    return last.range
  }
}

type ByKind = Map<string | null, Map<number, Range>>
const lookedUp = new WeakMap<Parameter, Map<string | null, ByKind>>()
/** So many answers are kept. */
const most = 4_096
/** More days than lie between two that are asked about. */
const far = 2 ** 24

/** The figure of a place, kind and days, whichever run asks. */
function figureIn(parameter: Parameter, asked: Asked): Range {
  const { area, kind, from, to } = asked
  const known = remember(lookedUp, parameter, () => new Map<string | null, ByKind>())
  if (known.size > most) known.clear()
  const byKind = remember(known, area, (): ByKind => new Map())
  if (byKind.size > most) byKind.clear()
  const byDays = remember(byKind, kind, () => new Map<number, Range>())
  if (byDays.size > most) byDays.clear()
  return remember(byDays, from * far + (to - from), () => {
    const [lo, hi] = figureFor(parameter, asked)
    return { lo, hi }
  })
}

const parameterIn = ({ parameters = [] }: { readonly parameters?: readonly Parameter[] }, id: string) =>
  parameters.find((parameter) => parameter.id === id)

function textAt(value: Value | undefined, at: At): string | null {
  const code = value?.kind === 'code' ? value.at(at) : 0
  return code > 1 ? at.job.dataset.dictionary.text(code) : null
}
