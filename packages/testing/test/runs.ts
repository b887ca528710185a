import type { Tries } from '../src/index.ts'

const { FC_RUNS = '1', FC_SEED } = process.env

/** How often a law is tried: `FC_RUNS` times as many runs, and the seed `FC_SEED` that a failure printed. */
export const runs = (usual: number): Tries => ({
  runs: Math.ceil(usual * Number(FC_RUNS)),
  ...(FC_SEED !== undefined && { seed: Number(FC_SEED) }),
})
