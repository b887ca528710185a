import { figure } from './table.mjs'

/**
 * What is to be reached: `reached` says how it stands in words, and whether it was; undefined where it was not
 * measured. `why` is shown where it was not reached.
 * @typedef {import('./row.mjs').Row} Row
 * @typedef {(name: string, peer: string) => Row | undefined} Find
 * @typedef {{ what: string, reach: string, reached: (find: Find) => { text: string, ok: boolean } | undefined, why: string }} Target
 */

const wide = 'amounts take a step for each of their twenty bits or so'
const rows = 'rows are picked from the related table one by one, wherever they lie in memory'

/** @type {readonly Target[]} */
export const targets = [
  {
    what: '20 rules over every person',
    reach: '≥ 2,000 × json-rules-engine',
    reached: ratio('rules-1m', 'json-rules-engine', 2_000),
    why: wide,
  },
  {
    what: '20 rules over every person',
    reach: '≥ 3 × DuckDB',
    reached: ratio('rules-1m', 'duckdb', 3),
    why: wide,
  },
  {
    what: '20 rules over every person',
    reach: '≤ 0.12 µs a person',
    reached: (find) => {
      const found = find('rules-1m', 'duckdb') ?? find('rules-1m', 'json-rules-engine')
      return found && { text: `${figure(found.ours)} µs`, ok: found.ours <= 0.12 }
    },
    why: wide,
  },
  ...['paid-after-death', 'two-vehicles', 'two-programmes', 'account-people', 'top-100'].map((join) => ({
    what: `join: ${join.replaceAll('-', ' ')}`,
    reach: 'faster than DuckDB',
    reached: ratio(`join-${join}`, 'duckdb', 1),
    why: rows,
  })),
  {
    what: 'one household, every check',
    reach: '< 1 ms median',
    reached: ours('one-household', 'target', 'µs'),
    why: 'a quarter is asking of what the application touches and a quarter evaluating its rows, a third is laying its tables with those of months, each many small things over memory that the processor’s cache does not hold',
  },
  {
    what: 'one decision',
    reach: '< 1 ms',
    reached: ours('decide', 'target', 'µs'),
    why: 'a dataset is built for each, and the argument is made again for each figure that it looked up',
  },
  {
    what: 'one programme over a county',
    reach: '≥ 200 k households/s',
    reached: ours('decide-batch', 'target', 'µs'),
    why: 'each step of the arithmetic makes a fresh array for all incomes',
  },
  {
    what: 'explanation of one finding',
    reach: '< 1 ms',
    reached: ours('explain-one', 'target', 'µs'),
    why: 'every node of the rule is put in words for each row of the finding',
  },
  {
    what: 'growth, the rules',
    reach: '10 × the records in ≤ 11 × the time',
    reached: ours('growth', 'target (rules)', '×'),
    why: 'bit planes of the columns no longer fit the processor’s cache',
  },
  {
    what: 'growth, the dataset',
    reach: '10 × the records in ≤ 11 × the time',
    reached: ours('growth', 'target (dataset)', '×'),
    why: 'keys are looked up in a hash that no longer fits the processor’s cache',
  },
  {
    what: '`@hedui/core/check`, minified + gzip, without zod',
    reach: '< 40 kB',
    reached: ours('size', 'target', 'kB'),
    why: 'the model has grown',
  },
  {
    what: 'import of `@hedui/core`',
    reach: '< 60 ms',
    reached: ours('load', 'target', 'ms'),
    why: 'it is made of some thirty files, each of which is read',
  },
  {
    what: 'folder of CSV files → findings',
    reach: '≥ 1 M records/s',
    reached: (find) => {
      const found = find('folder', 'target')
      return found && { text: `${figure(1000 / found.ours)} k records/s`, ok: found.ratio >= 1 }
    },
    why: 'reading takes a small part; keys of persons and records are made one by one while the dataset is built',
  },
  {
    what: 'folder of CSV files → findings',
    reach: '≤ 0.7 × the time of DuckDB SQL',
    reached: (find) => {
      const found = find('folder', 'duckdb')
      return found && { text: `${figure(1 / found.ratio)} ×`, ok: found.ratio >= 1 / 0.7 }
    },
    why: 'reading takes a small part; keys of persons and records are made one by one while the dataset is built',
  },
  {
    what: '12.5 M records from CSV files',
    reach: '< 15 s, < 3 GB',
    reached: () => undefined,
    why: '',
  },
  {
    what: 'CSV of twelve columns → records',
    reach: '≥ 1 M rows/s',
    reached: (find) => {
      const found = find('csv', 'target')
      return found && { text: `${figure(1000 / found.ours)} k rows/s`, ok: found.ratio >= 1 }
    },
    why: 'looking up what repeats misses the processor’s cache where persons and accounts are many',
  },
  {
    what: 'dbf → records',
    reach: '≥ 300 k rows/s',
    reached: (find) => {
      const found = find('dbf', 'target')
      return found && { text: `${figure(1000 / found.ours)} k rows/s`, ok: found.ratio >= 1 }
    },
    why: 'every field is trimmed and looked up',
  },
  {
    what: 'xlsx → records',
    reach: '≥ 100 k rows/s',
    reached: (find) => {
      const found = find('xlsx', 'target')
      return found && { text: `${figure(1000 / found.ours)} k rows/s`, ok: found.ratio >= 1 }
    },
    why: 'the parts are inflated in JavaScript, so that a browser can, and their tags are counted before cells are read',
  },
]

/** @param {string} name @param {string} peer @param {number} least @returns {Target['reached']} */
function ratio(name, peer, least) {
  return (find) => {
    const found = find(name, peer)
    return found && { text: `${figure(found.ratio)} ×`, ok: found.ratio >= least }
  }
}

/** @param {string} name @param {string} peer @param {string} unit @returns {Target['reached']} */
function ours(name, peer, unit) {
  return (find) => {
    const found = find(name, peer)
    return found && { text: `${figure(found.ours)} ${unit}`, ok: found.ratio >= 1 }
  }
}
