import { allBits, has } from '../../engine/bits.ts'
import { columnEngine, type Verdicts } from '../../engine/engine.ts'
import { both, type Truth } from '../../engine/vector.ts'
import { type Asking, jobOf } from '../job.ts'
import type { Programme } from '../programme.ts'
import { type DecisionBatch, results } from './batch.ts'
import { folded } from './folded.ts'

type Outcomes = Omit<DecisionBatch['columns'], 'subject'>

/** Fewer rows than these are asked sooner than figures are found for them. */
const MANY = 512

/** The results and amounts of all rows asked about, column by column. */
export function outcomesOf(programme: Programme, asking: Asking): Outcomes {
  const size = asking.rows.length
  const job = jobOf(programme, asking)
  const verdicts = columnEngine.evaluate(size < MANY ? job : folded(job))
  const sure: Truth = { definite: allBits(size), possible: allBits(size) }
  const { definite, possible } = Object.values(verdicts.rules).reduce(both, sure)
  const { lo, hi } = amountsOf(programme, verdicts, size)
  const [ineligible, eligible, undetermined] = [0, 1, 2] satisfies (keyof typeof results)[]
  const result = new Uint8Array(size).fill(ineligible as number)
  const leastFen = new Float64Array(size)
  const mostFen = new Float64Array(size)
  for (let row = 0; row < size; row++) {
    if (!has(possible, row)) continue
    const isSure = has(definite, row)
    result[row] = (isSure ? eligible : undetermined) as number
    mostFen[row] = hi[row] as number
    if (isSure) leastFen[row] = lo[row] as number
  }
  return { result, leastFen, mostFen }
}

/** Between what the amounts lie; a status pays nothing. */
function amountsOf({ id, amount }: Programme, verdicts: Verdicts, size: number) {
  if (amount === null) return { lo: new Float64Array(size), hi: new Float64Array(size) }
  const amounts = verdicts.fact(amount)
  if (amounts.kind !== 'range') throw new TypeError(`${id} pays ${amounts.type}`)
  return amounts
}

/** Nothing is known where no rules are in force. */
export const openOutcomes = (size: number): Outcomes => ({
  result: new Uint8Array(size).fill(results.indexOf('undetermined')),
  leastFen: new Float64Array(size),
  mostFen: new Float64Array(size).fill(Infinity),
})
