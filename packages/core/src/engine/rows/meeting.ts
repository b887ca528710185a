import { keyAt } from '../../dataset/at.ts'
import { isSurrogate } from '../../dataset/identity.ts'
import type { Hop } from '../../expression/node.ts'
import { stating } from '../path.ts'
import { programmeAsked } from '../programme-asked.ts'
import { At, outward } from './at.ts'
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
  const key = [from.depth, relation, as, JSON.stringify(asked), ...(registers ?? ['*'])].join()
  const known = frames.meetings.get(key)
  if (known) return known
  const steps = frames.depth - from.depth
  const { to } = compiler.reading[many ? 'many' : 'one'](from.entity, relation)
  const programme = asked && compiler.value(asked, frames)
  const reach = many
    ? toMany(compiler, { from: from.entity, relation, to, registers }, steps, programme)
    : toOne(compiler, from.entity, relation, steps)
  const meeting: Meeting = { to: frames.further(as, to), met: (at) => at.once(meeting, reach) }
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
): (at: At) => Met {
  const isCovered = (at: At, row: number, programme?: string) =>
    at.job.covered(to, registers, from, row, programme)
  const programmeAt = (at: At) =>
    programme?.kind === 'code' && !programme.to ? at.job.dataset.dictionary.text(programme.at(at)) : undefined
  const stepping = program.perJob((job) => ({
    table: job.dataset.table(from),
    each: job.reading.many(from, relation).each,
    states: registers && stating(job, to, registers),
  }))
  return (at) => {
    const { job } = at
    const { row } = outward(at, steps)
    const { table, each, states } = stepping(job)
    const items: At[] = []
    const found = each(row, (item) => {
      if (!states || states(item)) items.push(new At(job, item, at))
    })
    let open: boolean | undefined
    return {
      items,
      isOpen() {
        // Nobody knows who a surrogate is, so no register is complete for it.
        open ??=
          found === -1 ||
          isSurrogate(keyAt(table, row)) ||
          !(isCovered(at, row) || (programme && isCovered(at, row, programmeAt(at))))
        return open
      },
    }
  }
}

function toOne({ program }: Compiler, from: string, relation: string, steps: number): (at: At) => Met {
  const one = program.perJob((job: RowJob) => job.reading.one(from, relation))
  return (at) => {
    const item = one(at.job).at(outward(at, steps).row)
    return { items: item < 0 ? [] : [new At(at.job, item, at)], isOpen: () => item === -1 }
  }
}
