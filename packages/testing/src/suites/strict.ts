/** A name that tells a case apart. */
interface Named {
  readonly name: string
}

/** What is wrong with a table of cases itself: names and inputs that stand twice, and keys that nothing reads. */
export function faultsOfTable(
  cases: readonly Named[],
  known: readonly string[],
  input: (one: never) => unknown,
): string[] {
  const names = new Map<string, string>()
  const inputs = new Map<string, string>()
  return cases.flatMap((one) => {
    const text = JSON.stringify(input(one as never))
    const faults = [
      ...Object.keys(one)
        .filter((key) => !known.includes(key))
        .map((key) => `${one.name}: nothing reads the key ${key}; there are ${known.join(', ')}`),
      ...(names.has(one.name) ? [`${one.name}: stands twice`] : []),
      ...(inputs.has(text) ? [`${one.name}: is the same case as ${inputs.get(text)}`] : []),
    ]
    names.set(one.name, one.name)
    inputs.set(text, one.name)
    return faults
  })
}

/** Kinds of cases of which there is none; an exception says why and fails once there is one. */
export function missingKinds(
  kinds: Readonly<Record<string, number>>,
  without: Readonly<Record<string, string | undefined>> = {},
): string[] {
  return Object.entries(kinds).flatMap(([kind, count]) => {
    const reason = Object.hasOwn(without, kind) ? without[kind] : undefined
    if (count === 0 && reason === undefined)
      return [`no case of ${kind}: add one, or say why there can be none in without.${kind}`]
    return count > 0 && reason !== undefined
      ? [`without.${kind} is no longer needed: there is such a case`]
      : []
  })
}
