import { remember } from '../../dataset/remember.ts'
import type { Aggregate, Reference } from '../../expression/node.ts'
import type { Resolved } from '../../model/entity.ts'
import { agreedCodes, agreedRanges, type Said } from '../kernels/said.ts'
import type { At } from './at.ts'
import type { Compiler } from './compiler.ts'
import { itemsAt, vectorAt } from './items.ts'
import { pathOf } from './path.ts'
import { nothing, unknownOf } from './range.ts'
import type { Value } from './value.ts'

/** What several registers say of a row, found once for each row of a job: see `resolveNow`. */
export function resolvedValue(
  compiler: Compiler,
  entity: string,
  name: string,
  resolved: Resolved,
  row: (at: At) => number,
): Value {
  const { program } = compiler
  const noted = remember(program.resolved, `${entity}.${name}`, () =>
    compiler.noting(() => saidOf(compiler, entity, resolved)),
  )
  compiler.rests(noted.figures)
  const said = noted.made
  const there = program.place(entity).at
  if (said.kind === 'code')
    return {
      ...said,
      at(at) {
        const here = row(at)
        return here < 0 ? -1 - here : said.at(there(at.job, here))
      },
    }
  const unknown = unknownOf(said.type)
  return {
    ...said,
    at(at) {
      const here = row(at)
      if (here < 0) return here === -1 ? unknown : nothing
      return said.at(there(at.job, here))
    },
  }
}

function saidOf(compiler: Compiler, entity: string, { type, sources }: Resolved): Value {
  const { frames } = compiler.program.place(entity)
  const { made: all, figures } = compiler.noting(() =>
    sources.map(({ through, register, field, where, proves }) => {
      const path: Aggregate['path'] = [
        { to: through, as: 'item', registers: [register], ...(where && { where }) },
      ]
      const walked = pathOf(compiler, path, frames)
      const item: Reference = { fact: field, of: 'item' }
      return { path: walked, value: compiler.value(item, walked.end), proves }
    }),
  )
  const saidAt = (at: At): Said[] =>
    all.map(({ path, value, proves }) => {
      const { items, ats } = itemsAt(path, at)
      return { items, value: vectorAt(value, ats), proves }
    })
  const slot = frames.slot()
  if (type === 'code' || type === 'text' || type === 'name' || type === 'ref') {
    const to = all.map(({ value }) => value.kind === 'code' && value.to).findLast((named) => named)
    const find = (at: At): number => agreedCodes(type, 1, saidAt(at)).codes[0] as number
    return { kind: 'code', type, ...(to && { to }), at: (at) => at.once(slot, find, figures) }
  }
  const find = (at: At) => {
    const { lo, hi } = agreedRanges(type, 1, saidAt(at))
    return { lo: lo[0] as number, hi: hi[0] as number }
  }
  return { kind: 'range', type, at: (at) => at.once(slot, find, figures) }
}
