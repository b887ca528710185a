import { readFileSync } from 'node:fs'
import { arch, availableParallelism, cpus, platform, totalmem } from 'node:os'
import { version } from '@hedui/core'
import { aligned, table } from './table.mjs'
import { targets } from './targets.mjs'

const { dependencies, optionalDependencies } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
)

/**
 * A run as a page of the documentation.
 * @param {{ rows: readonly import('./row.mjs').Row[], missing: readonly import('./row.mjs').Missing[], size: number, date?: string | undefined }} run
 */
export function document({ rows, missing, size, date }) {
  const find = (/** @type {string} */ name, /** @type {string} */ peer) =>
    rows.find((row) => row.name === name && row.peer === peer)
  const reached = targets.map(({ what, reach, reached: judge, why }) => {
    const found = judge(find)
    if (!found) return [what, reach, '–', '', 'not measured in this run']
    return [what, reach, found.text, found.ok ? 'yes' : 'no', found.ok ? '' : why]
  })
  const left = missing.map(({ name, peer, reason }) => `- ${name}: ${peer} was left out: ${reason}`)
  return `${[
    '# Benchmarks',
    'Written by `npm run bench`. Every figure of ours stands beside its peer’s of the same run, on the same data; take the ratios, not the absolute times. Likely reasons are read from the code, not profiled. What each benchmark does, and what is compared, is said in [bench/README.md](../bench/README.md).',
    `${machine()}${date === undefined ? '' : ` ${date}.`} ${size.toLocaleString('en')} persons. hedui ${version} on one thread, CSV files read by two; ${versions()}.`,
    '## Targets',
    aligned([['what', 'reach', 'now', 'reached', 'likely reason'], ...reached]),
    '## Results',
    '`ratio` is theirs ÷ ours: above 1 ours takes less. `equal`: both gave the same answers.',
    table(rows),
    ...(left.length > 0 ? [left.join('\n')] : []),
  ].join('\n\n')}\n`
}

const machine = () =>
  `${availableParallelism()} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${platform()} ${arch()}, Node ${process.versions.node}.`

const versions = () =>
  Object.entries({ ...dependencies, ...optionalDependencies })
    .map(([name, number]) => `${name} ${number}`)
    .join(', ')
