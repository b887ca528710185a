import { keyAt } from '../../dataset/at.ts'
import { isSurrogate } from '../../dataset/keys/identity.ts'
import type { Hop } from '../../expression/node.ts'
import { type Span, spanOf } from '../covered.ts'
import { stating } from '../path.ts'
import { monthAsked, programmeAsked } from '../programme-asked.ts'
import { At, newList, outward } from './at.ts'
import type { Compiler } from './compiler.ts'
import type { Frames, Meeting, Met } from './frames.ts'
import type { RowJob } from './row-job.ts'
import type { Value } from './value.ts'

/** What a step from the row called `from` leads to; the same for steps that differ in their conditions only. */
export function meetingOf(compiler: Compiler, hop: Hop, from: Frames, frames: Frames): Meeting {
  const { to: relation, as, registers } = hop
  const { entity } = compiler.setting.dataset.table(from.entity)
  const many = entity.many[relation]
  const asked = many && programmeAsked(hop, many, from.name)
  const sought = many && monthAsked(hop, entity)
  const key = [from.depth, relation, as, JSON.stringify([asked, sought]), ...(registers ?? ['*'])].join()
  const known = frames.meetings.get(key)
  if (known) {
    compiler.rests(known.figures)
    return known
  }
  const steps = frames.depth - from.depth
  const { to } = compiler.reading[many ? 'many' : 'one'](from.entity, relation)
  const { made, figures } = compiler.noting(() => ({
    programme: asked && compiler.value(asked, frames),
    month: sought && compiler.value(sought, frames),
  }))
  const { programme, month } = made
  const reach = many
    ? toMany(compiler, { from: from.entity, relation, to, registers }, steps, programme, month)
    : toOne(compiler, from.entity, relation, steps)
  const slot = frames.slot()
  const meeting: Meeting = {
    to: frames.further(as, to),
    figures,
    met: (at) => at.once(slot, reach, figures),
  }
  frames.meetings.set(key, meeting)
  return meeting
}

interface Step {
  readonly from: string
  readonly relation: string
  readonly to: string
  readonly registers: readonly string[] | undefined
}

function toMany(
  { program }: Compiler,
  { from, relation, to, registers }: Step,
  steps: number,
  programme: Value | undefined,
  month: Value | undefined,
): (at: At) => Met {
  const stepping = program.perJob((job) => {
    const table = job.dataset.table(from)
    const { dictionary } = job.dataset
    const covered = job.covering()
    const covers = (row: number, of: string | undefined, days: Span | undefined): boolean =>
      covered(to, registers, from, row, of, days)
    const isCovered = (row: number, at: At): boolean => {
      const days = month && daysOf(month, at)
      return (
        covers(row, undefined, days) ||
        (programme?.kind === 'code' &&
          programme.to === undefined &&
          covers(row, dictionary.text(programme.at(at)), days))
      )
    }
    return {
      many: job.reading.many(from, relation),
      states: registers && stating(job, to, registers),
      // Nobody knows who a surrogate is, so no register is complete for it.
      isOpen: (row: number, at: At) => isSurrogate(keyAt(table, row)) || !isCovered(row, at),
    }
  })
  return (at) => {
    const { job } = at
    const { row } = outward(at, steps)
    const { many, states, isOpen } = stepping(job)
    let items: At[] | undefined
    const found = many.each(row, (item) => {
      if (states && !states(item)) return
      items ??= newList()
      items.push(new At(job, item, at))
    })
    return new Reached(items ?? none, row, at, found === -1 || isOpen)
  }
}

function daysOf(month: Value, at: At) {
  if (month.kind !== 'range') return undefined
  const { lo, hi } = month.at(at)
  return spanOf(lo, hi)
}

const none: readonly At[] = []

type IsOpen = (row: number, at: At) => boolean

/** What a step led to; whether registers may hold more is found when it is asked. */
class Reached implements Met {
  readonly items: readonly At[]
  readonly #row: number
  readonly #at: At
  #open: boolean | IsOpen

  constructor(items: readonly At[], row: number, at: At, open: boolean | IsOpen) {
    this.items = items
    this.#row = row
    this.#at = at
    this.#open = open
  }
  isOpen(): boolean {
    if (typeof this.#open !== 'boolean') this.#open = this.#open(this.#row, this.#at)
    return this.#open
  }
}

function toOne({ program }: Compiler, from: string, relation: string, steps: number): (at: At) => Met {
  const one = program.perJob((job: RowJob) => job.reading.one(from, relation))
  return (at) => {
    const { row } = outward(at, steps)
    const item = one(at.job).at(row)
    if (item < 0) return new Reached(none, row, at, item === -1)
    const items = newList<At>()
    items.push(new At(at.job, item, at))
    return new Reached(items, row, at, false)
  }
}
