/** A line of input, or that one was longer than is kept. */
export type Line = { readonly bytes: Uint8Array } | { readonly tooLong: true }

/** Cuts bytes into lines as they come. */
export interface Lines {
  push(chunk: Uint8Array): Line[]
  /** What stands after the last line end. */
  end(): Line[]
}

const lineFeed = 10

/** Of a line longer than `most` bytes nothing is kept: it is told once, as soon as it is too long. */
export function createLines(most: number): Lines {
  let parts: Uint8Array[] = []
  let length = 0
  let skipping = false

  const take = (part: Uint8Array): Line[] => {
    if (skipping) return []
    length += part.length
    if (length <= most) {
      if (part.length > 0) parts.push(part)
      return []
    }
    parts = []
    skipping = true
    return [{ tooLong: true }]
  }
  const finish = (): Line[] => {
    const whole = skipping || length === 0 ? [] : [{ bytes: joined(parts, length) }]
    parts = []
    length = 0
    skipping = false
    return whole
  }

  return {
    push(chunk) {
      const lines: Line[] = []
      let from = 0
      for (let to = chunk.indexOf(lineFeed); to >= 0; to = chunk.indexOf(lineFeed, from)) {
        lines.push(...take(chunk.subarray(from, to)), ...finish())
        from = to + 1
      }
      lines.push(...take(chunk.subarray(from)))
      return lines
    },
    end: finish,
  }
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const [only, more] = parts
  if (only && !more) return only
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
