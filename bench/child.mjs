// Runs the benchmarks of one world in a process of their own: node child.mjs SIZE full|quick WORLD NAME…
import { benchmarks } from './benchmarks/index.mjs'
import { hurry } from './harness/time.mjs'
import { createCounty } from './worlds/county.mjs'
import { createJoins } from './worlds/joins.mjs'

/** @type {Readonly<Record<string, (options: { size: number }) => unknown>>} */
const worlds = { joins: createJoins, county: createCounty }

const [size, pace, world = '', ...names] = process.argv.slice(2)
if (pace === 'quick') hurry()
const options = { size: Number(size) }
const data = await worlds[world]?.(options)
for (const benchmark of await benchmarks())
  if (names.includes(benchmark.name)) process.send?.(await benchmark.run(options, data))
