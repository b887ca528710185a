/**
 * What of `expected` does not hold of `actual`, a line for each place: objects may say more than is expected of them,
 * lists may not. `expect.stringContaining` and its like, of vitest and jest, are taken at their word.
 */
export function differences(actual: unknown, expected: unknown, at = ''): string[] {
  if (isMatcher(expected)) return expected.asymmetricMatch(actual) ? [] : [found(at, actual, expected)]
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual)) return [found(at, actual, expected)]
    const length =
      actual.length === expected.length ? [] : [found(join(at, 'length'), actual.length, expected.length)]
    return [
      ...length,
      ...expected.flatMap((item, i) =>
        i < actual.length ? differences(actual[i], item, `${at}[${i}]`) : [],
      ),
    ]
  }
  if (typeof expected === 'object' && expected !== null) {
    if (typeof actual !== 'object' || actual === null) return [found(at, actual, expected)]
    return Object.entries(expected).flatMap(([key, value]) =>
      differences((actual as Readonly<Record<string, unknown>>)[key], value, join(at, key)),
    )
  }
  return Object.is(actual, expected) ? [] : [found(at, actual, expected)]
}

const join = (at: string, key: string): string => (at === '' ? key : `${at}.${key}`)
const found = (at: string, actual: unknown, expected: unknown): string =>
  `${at === '' ? 'it' : at}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(actual)}`

interface Matcher {
  asymmetricMatch(value: unknown): boolean
}
const isMatcher = (value: unknown): value is Matcher =>
  typeof value === 'object' && value !== null && 'asymmetricMatch' in value
