import { ArrayLine } from '../readers/array-line.ts'
import type { Line } from '../readers/book.ts'

/** A record of a wrong shape: nothing of it is read, so that no value stands in a wrong field. */
export const spoiled = (row: number): Line => new ArrayLine(row, [{ kind: 'error', text: '#SHAPE' }])
