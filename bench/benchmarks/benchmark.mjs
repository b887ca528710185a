/**
 * What is measured, beside whom. Benchmarks of one `world` share its data and run in one process.
 * @typedef {{ rows: readonly import('../harness/row.mjs').Row[], missing?: readonly import('../harness/row.mjs').Missing[] }} Measured
 * @typedef {{ size: number }} Options
 */
/**
 * @template W
 * @typedef {{ name: string, world: string | null, run: (options: Options, world: W) => Measured | Promise<Measured> }} BenchmarkOf
 */
/** @typedef {BenchmarkOf<any>} Benchmark */
/** @typedef {BenchmarkOf<Awaited<ReturnType<typeof import('../worlds/joins.mjs').createJoins>>>} Join */
/** @typedef {BenchmarkOf<ReturnType<typeof import('../worlds/county.mjs').createCounty>>} OfCounty */
export {}
