import type { Hop } from '../../expression/node.ts'
import { monthAsked, programmeAsked } from '../programme-asked.ts'
import { At, newList, outward } from './at.ts'
import type { Compiler } from './compiler.ts'
import type { Frames, Meeting, Met } from './frames.ts'
import type { RowJob } from './row-job.ts'
import { none, Reached, type Step, Stepping } from './stepping.ts'
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

function toMany(
  { program }: Compiler,
  step: Step,
  steps: number,
  programme: Value | undefined,
  month: Value | undefined,
): (at: At) => Met {
  const stepping = program.perJob((job) => new Stepping(job, step, programme, month))
  return (at) => stepping(at.job).from(outward(at, steps).row, at)
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
