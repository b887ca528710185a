/**
 * Whether a rule is true of a person; null says that it is not known.
 * @typedef {(rule: string, row: number) => boolean | null} Answers
 */
/**
 * A rule engine beside ours: `run` evaluates the twenty rules over the first `rows` persons. With `bounds` its
 * answers are compared for every person, else only for those of whom everything is known.
 * @typedef {{ rows: number, bounds?: boolean, note?: string, run: () => Answers | Promise<Answers> }} Peer
 */
/** @typedef {(persons: import('../worlds/persons.mjs').Persons) => Promise<Peer | { reason: string }>} MakePeer */
export {}
