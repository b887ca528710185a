const { FC_RUNS = '1', FC_SEED } = process.env

/** Options of a property: `FC_RUNS` times as many runs, and the seed `FC_SEED` that a failure printed. */
export const runs = (usual: number) => ({
  numRuns: Math.ceil(usual * Number(FC_RUNS)),
  ...(FC_SEED !== undefined && { seed: Number(FC_SEED) }),
})

/** Milliseconds that a property may take; as many as it takes where more runs are asked for. */
export const within = (usual: number): number => (Number(FC_RUNS) > 1 ? 0 : usual)
