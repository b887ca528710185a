/** Stands in a cell whose formula has no value: whoever wrote the file never calculated it. */
export const uncached = '=uncalculated'

const ends = ['</f></c>', '/></c>'].map((text) => new TextEncoder().encode(text))
const mark = new TextEncoder().encode(`<v>${uncached}</v>`)
const closing = '</c>'.length

/** A sheet's XML in which formulas without a value have that mark for one, so that they are not taken for blanks. */
export function markUncached(xml: Uint8Array): Uint8Array {
  const places = ends.flatMap((end) => placesOf(xml, end)).sort((a, b) => a - b)
  if (places.length === 0) return xml
  const marked = new Uint8Array(xml.length + places.length * mark.length)
  let from = 0
  let to = 0
  for (const place of places) {
    marked.set(xml.subarray(from, place), to)
    to += place - from
    marked.set(mark, to)
    to += mark.length
    from = place
  }
  marked.set(xml.subarray(from), to)
  return marked
}

/** Where a cell ends right after its formula. */
function placesOf(xml: Uint8Array, end: Uint8Array): number[] {
  const places: number[] = []
  for (let at = xml.indexOf(0x2f); at >= 0; at = xml.indexOf(0x2f, at + 1)) {
    const from = end[0] === 0x3c ? at - 1 : at
    if (end.every((byte, i) => xml[from + i] === byte) && isFormula(xml, from))
      places.push(from + end.length - closing)
  }
  return places
}

/** Whether the element that ends here is `<f …>`; text of a cell ends with `</t></is></c>` or `<v/></c>`. */
function isFormula(xml: Uint8Array, end: number): boolean {
  if (xml[end] === 0x3c) return true
  const open = xml.lastIndexOf(0x3c, end)
  return xml[open + 1] === 0x66 && (xml[open + 2] === 0x20 || xml[open + 2] === 0x2f)
}
