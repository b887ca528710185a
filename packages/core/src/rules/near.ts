/** Letters to change, add, drop or swap with a neighbour to make `b` of `a`. */
function distance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, at(before, j - 2) + 1)
      row.push(least)
    }
    before = last
    last = row
  }
  return at(last, b.length)
}

const at = (row: readonly number[], i: number): number => row[i] ?? 0
const longest = 64

/** Up to three of `known` that `word` may be a slip of, the likeliest first. */
export function near(word: string, known: Iterable<string>): readonly string[] {
  if (word.length > longest) return []
  const typed = word.toLowerCase()
  const words = typed.split(/[-.\s]/)
  const short = typed.length <= 3
  return [...new Set(known)]
    .filter((candidate) => !short || candidate[0]?.toLowerCase() === typed[0])
    .map((candidate) => {
      const name = candidate.toLowerCase()
      const within =
        typed.length > 2 &&
        name.length > 2 &&
        (words.every((part) => name.includes(part)) || typed.includes(name))
      return { candidate, far: within ? 1 : distance(typed, name) }
    })
    .filter(({ far }) => far <= Math.max(1, Math.floor(typed.length / 3)))
    .sort((a, b) => a.far - b.far || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 3)
    .map(({ candidate }) => candidate)
}
