import { cell } from '../data/persons.mjs'
import { rules } from '../data/rules.mjs'
import { optional } from '../harness/optional.mjs'
import { listed, plain, signs, written } from './dialect.mjs'

/**
 * The part of arquero that is used.
 * @typedef {{ get(row: number): number }} Mask
 * @typedef {Readonly<Record<string, ArrayLike<unknown>>>} Columns
 * @typedef {{ mask(): Mask | null, filter(test: string): Table, groupby(...keys: string[]): Table, rollup(values: Readonly<Record<string, string>>): Table, join(other: Table, on: readonly [string, string] | readonly [readonly string[], readonly string[]]): Table, join_left(other: Table, on: readonly [string, string]): Table, semijoin(other: Table, on: readonly [string, string]): Table, orderby(...keys: unknown[]): Table, slice(from: number, to: number): Table, array(column: string): ArrayLike<number>, numRows(): number }} Table
 * @typedef {{ table(columns: Columns): Table, desc(expression: string): unknown }} Arquero
 */

/** @returns {Promise<{ module: Arquero } | { reason: string }>} */
export async function loadArquero() {
  const found = await optional('arquero')
  return 'reason' in found ? found : { module: /** @type {Arquero} */ (found.module) }
}

/** @type {import('./dialect.mjs').Dialect} */
const arquero = {
  and: '&&',
  or: '||',
  not: '!',
  leaf({ fact, operator, value }) {
    const any = listed(value).map((each) => `d.${fact} === ${JSON.stringify(each)}`)
    if (operator === 'in') return `(${any.join(' || ')})`
    if (operator === 'notIn') return `!(${any.join(' || ')})`
    return `d.${fact} ${signs[operator]} ${JSON.stringify(plain(value))}`
  },
}

/** @type {import('./peer.mjs').MakePeer} */
export async function arqueroFilters({ facts, size }) {
  const found = await loadArquero()
  if ('reason' in found) return found
  const column = (/** @type {import('../data/persons.mjs').Fact} */ fact) =>
    fact.type === 'code' || fact.type === 'truth'
      ? Array.from({ length: size }, (_, row) => cell(fact, row))
      : Float64Array.from(fact.values, (value, row) => (fact.unknown?.[row] ? Number.NaN : value))
  const table = found.module.table(Object.fromEntries(facts.map((fact) => [fact.name, column(fact)])))
  const tests = Object.entries(rules).map(([name, rule]) => [name, `d => ${written(rule, arquero)}`])
  return {
    rows: size,
    note: 'twenty filters',
    run() {
      const masks = new Map(tests.map(([name = '', test = '']) => [name, table.filter(test).mask()]))
      return (rule, row) => masks.get(rule)?.get(row) !== 0
    },
  }
}
