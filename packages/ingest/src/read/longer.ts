/** The same numbers in a list that also has a place `at`. */
export function longer(numbers: Int32Array<ArrayBuffer>, at: number): Int32Array<ArrayBuffer> {
  const list = new Int32Array(2 * Math.max(numbers.length, at))
  list.set(numbers)
  return list
}
