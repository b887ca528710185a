import type { Met } from '../met.ts'
import type { Frame } from '../scope.ts'
import type { At } from './at.ts'
import type { Frames } from './frames.ts'
import type { Path } from './path.ts'

/** The rows met at the end of a path from some rows, as whole columns of rows. */
export function walked({ end, visit, isOpen }: Path, starts: readonly At[]): Met {
  const found: At[] = []
  const owner: number[] = []
  const surely: number[] = []
  starts.forEach((start, position) => {
    visit(start, (item, isSure) => {
      found.push(item)
      owner.push(position)
      surely.push(+isSure)
      return false
    })
  })
  return {
    scope: { size: found.length, frames: framesOf(end, found), root: Int32Array.from(owner) },
    owner: Int32Array.from(owner),
    surely: Uint8Array.from(surely),
    open: Uint8Array.from(starts, (start) => +isOpen(start)),
  }
}

function framesOf(end: Frames, found: readonly At[]): Frame[] {
  const frames: Frame[] = []
  let here: Frames | undefined = end
  let ats: readonly (At | undefined)[] = found
  while (here) {
    const { name, entity } = here
    frames.unshift({ name, entity, rows: Int32Array.from(ats, (at) => (at as At).row) })
    ats = ats.map((at) => at?.up)
    here = here.up
  }
  return frames
}
