import type { Hop } from '../../expression/node.ts'
import { SUBJECT } from '../scope.ts'
import type { At } from './at.ts'
import type { Compiler } from './compiler.ts'
import type { Frames, Meeting } from './frames.ts'
import { meetingOf } from './meeting.ts'
import type { Holds } from './value.ts'

/** Answers whether to stop. */
type See = (item: At, isSure: boolean) => boolean

/** A path, made ready to be walked from one row after the other. */
export interface Path {
  readonly end: Frames
  /** Shows the rows at its end that may count, until one is enough; answers whether one was. */
  visit(at: At, see: See): boolean
  /** Whether it surely shows no more rows than so many; of one step only. */
  atMost(at: At, most: number): boolean
  /** Whether registers that do not cover a row on the way may hold more. */
  isOpen(at: At): boolean
}

interface Step {
  readonly meeting: Meeting
  readonly where: Holds | undefined
}

export function pathOf(compiler: Compiler, hops: readonly Hop[], frames: Frames, of = SUBJECT): Path {
  const steps: Step[] = []
  let here = frames
  let from = frames.named(of)
  compiler.mention(from)
  for (const hop of hops) {
    const meeting = meetingOf(compiler, hop, from, here)
    here = from = meeting.to
    steps.push({ meeting, where: hop.where && compiler.condition(hop.where, here) })
  }
  return {
    end: here,
    visit: (at, see) => (steps.length === 0 ? see(at, true) : visited(steps, 0, at, true, see)),
    atMost(at, most) {
      const met = steps.length === 1 && (steps[0] as Step).meeting.met(at)
      return met !== false && met.items.length <= most && !met.isOpen()
    },
    isOpen: (at) => isOpen(steps, 0, at),
  }
}

function visited(steps: readonly Step[], i: number, at: At, isSure: boolean, see: See): boolean {
  const { meeting, where } = steps[i] as Step
  const isLast = i === steps.length - 1
  for (const item of meeting.met(at).items) {
    const truth = where ? where(item) : 2
    if (truth === 0) continue
    const sure = isSure && truth === 2
    if (isLast ? see(item, sure) : visited(steps, i + 1, item, sure, see)) return true
  }
  return false
}

function isOpen(steps: readonly Step[], i: number, at: At): boolean {
  const step = steps[i]
  if (!step) return false
  const met = step.meeting.met(at)
  if (met.isOpen()) return true
  return (
    i < steps.length - 1 &&
    met.items.some((item) => (!step.where || step.where(item) > 0) && isOpen(steps, i + 1, item))
  )
}
