import type { Cells } from '../cells.ts'

/** A photograph of a project, by its register. */
export interface Picture {
  readonly row: number
  readonly reference: string
  readonly stage: string | undefined
  readonly sha256: string | undefined
  /** 64 bits as 16 hexadecimal digits. */
  readonly perceptualHash: string | undefined
  /** A day; undefined where only part of it, or nothing, is known. */
  readonly takenAt: number | undefined
}

export function picturesOf(evidence: Cells): readonly Picture[] {
  return Array.from({ length: evidence.size }, (_, row) => row).flatMap((row) => {
    const text = (field: string) => evidence.text(field, row) ?? undefined
    const reference = text('reference')
    if (reference === undefined || text('evidenceKind') !== 'photo') return []
    return [
      {
        row,
        reference,
        stage: text('stage'),
        sha256: text('sha256'),
        perceptualHash: text('perceptualHash'),
        takenAt: evidence.number('takenAt', row) ?? undefined,
      },
    ]
  })
}

/** A picture that stands for another project or stage as well. */
export interface Twin {
  readonly twin: Picture
  /** Whether it is the very same, or only looks like it. */
  readonly isSame: boolean
}

/** Tells which pictures of other projects or stages are the same, or differ by at most so many bits of 64. */
export function twinsOf(
  pictures: readonly Picture[],
  maxDistance: number,
): (picture: Picture) => readonly Twin[] {
  const same = groupsBy(pictures, ({ sha256 }) => (sha256 === undefined ? [] : [sha256]))
  const near = groupsBy(pictures, ({ perceptualHash }) =>
    perceptualHash === undefined ? [] : bandsOf(perceptualHash, maxDistance),
  )
  return (picture) => {
    const others = new Set([...same(picture), ...near(picture)])
    return [...others].flatMap((twin) => {
      if (twin.reference === picture.reference && twin.stage === picture.stage) return []
      const isSame = twin.sha256 !== undefined && twin.sha256 === picture.sha256
      return isSame || distance(picture, twin) <= maxDistance ? [{ twin, isSame }] : []
    })
  }
}

/**
 * Parts of a hash of which two hashes that differ by at most so many bits have at least one in common: one part more
 * than bits that may differ.
 */
function bandsOf(hash: string, maxDistance: number): readonly string[] {
  const parts = maxDistance < hash.length ? maxDistance + 1 : 0
  if (parts === 0) return ['']
  return Array.from({ length: parts }, (_, i) => {
    const [from, to] = [i, i + 1].map((end) => Math.floor((end * hash.length) / parts))
    return `${i} ${hash.slice(from, to)}`
  })
}

/** Bits by which two hashes differ; infinite where one has none. */
function distance({ perceptualHash: a }: Picture, { perceptualHash: b }: Picture): number {
  if (a === undefined || b === undefined) return Number.POSITIVE_INFINITY
  let bits = 0
  for (let i = 0; i < a.length; i++) {
    let digit = Number.parseInt(a.charAt(i), 16) ^ Number.parseInt(b.charAt(i), 16)
    for (; digit > 0; digit >>= 1) bits += digit & 1
  }
  return bits
}

function groupsBy(
  pictures: readonly Picture[],
  keysOf: (picture: Picture) => readonly string[],
): (picture: Picture) => readonly Picture[] {
  const groups = new Map<string, Picture[]>()
  for (const picture of pictures)
    for (const key of keysOf(picture)) {
      const group = groups.get(key)
      if (group) group.push(picture)
      else groups.set(key, [picture])
    }
  return (picture) => keysOf(picture).flatMap((key) => groups.get(key) ?? [])
}
