/** A suite's complaint: what was promised, what was found instead, and where to look. */
export class BrokenPromise extends Error {
  override readonly name = 'BrokenPromise'
}

/** Throws a `BrokenPromise` of one line for each complaint, unless there is none. */
export function complain(promise: string, complaints: readonly string[]): void {
  if (complaints.length > 0)
    throw new BrokenPromise([`${promise}:`, ...complaints.map((line) => `  ${line}`)].join('\n'))
}
