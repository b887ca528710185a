/** Whether a text begins, without the blanks in it and normalised, with the digit or Chinese character it begins with. */
const keepsFirst = (first: number): boolean =>
  (first >= 0x30 && first <= 0x39) || (first >= 0x4e00 && first <= 0x9fff)

/** Whether texts may begin as one of some plain words: most do not, and their first character tells. */
export function mayBegin(words: Iterable<string>): (text: string) => boolean {
  const firsts = new Set(Array.from(words, (word) => word.charCodeAt(0)))
  return (text) => {
    const first = text.charCodeAt(0)
    return !keepsFirst(first) || firsts.has(first)
  }
}
