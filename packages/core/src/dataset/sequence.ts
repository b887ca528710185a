const made = new WeakSet<Int32Array>()

/** 0, 1, 2, … to be read only. */
export function sequence(size: number): Int32Array {
  const rows = new Int32Array(size)
  for (let i = 0; i < size; i++) rows[i] = i
  made.add(rows)
  return rows
}

/** Whether the rows are 0, 1, 2, …, so that a column can stand for its values at them. */
export function isSequence(rows: Int32Array): boolean {
  if (made.has(rows)) return true
  let i = 0
  while (i < rows.length && rows[i] === i) i++
  return i === rows.length
}

/** Whether rows are known to be 0, 1, 2, … without looking at them. */
export const isKnownSequence = (rows: Int32Array): boolean => made.has(rows)
