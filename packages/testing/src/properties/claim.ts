import fc from 'fast-check'

/** How often, and from where, a property is tried: the same seed tries the same. */
export interface Tries {
  /** Left out: 100. */
  readonly runs?: number
  /** Left out: 1. A failure prints it. */
  readonly seed?: number
  /** Of a counterexample that a failure printed, to see it again at once. */
  readonly path?: string
}

/** What speaks against a property: in words, and the subjects that show it. */
export interface Objection<Subject> {
  readonly says: string
  readonly shows: readonly Subject[]
}

/** The smallest counterexample that was found, and how to find it again. */
export interface Counterexample<Subject> extends Objection<Subject> {
  readonly property: string
  readonly seed: number
  readonly path: string
  /** Tries up to the failure, and steps from there to the smallest. */
  readonly tried: number
  readonly shrunk: number
}

/** A promise over all subjects: of a world, one word and what it tries. */
export interface Claim<World, Subject> {
  readonly property: string
  find(world: World, tries: Tries): Counterexample<Subject> | null
}

/** Makes a claim of what is tried and what may be said against it; null: nothing. */
export const claim = <World, Subject, Tried>(
  property: string,
  tried: (world: World) => fc.Arbitrary<Tried>,
  objection: (world: World, value: Tried) => Objection<Subject> | null,
): Claim<World, Subject> => ({
  property,
  find(world, { runs = 100, seed = 1, path }) {
    const details = fc.check(
      fc.property(tried(world), (value) => objection(world, value) === null),
      { numRuns: runs, seed, ...(path !== undefined && { path }) },
    )
    if (!details.failed) return null
    if (details.counterexample === null)
      throw new Error(`${property} could not be tried`, { cause: details.errorInstance })
    const [value] = details.counterexample
    const found = objection(world, value)
    if (found === null)
      throw new Error(`${property}: the counterexample does not fail again: the rule is not deterministic`)
    return {
      ...found,
      property,
      seed: details.seed,
      path: details.counterexamplePath ?? '',
      tried: details.numRuns,
      shrunk: details.numShrinks,
    }
  },
})
