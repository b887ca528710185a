import { isKept, isSound, type Outcome } from '../pack-tests/outcome.ts'

/** The outcome of cases as JSON, two spaces deep: the same pack and cases give the same bytes. */
export const testsJson = (outcome: Outcome): string => {
  const { pack, files, rules, untested, coverage } = outcome
  const tried = rules.flatMap((rule) => rule.tried)
  return `${JSON.stringify(
    {
      ...{ pack, files },
      ok: isSound(outcome),
      passed: tried.filter(isKept).length,
      failed: tried.filter((each) => !isKept(each)).length,
      rules: rules.map(({ kind, id, tried: of, mutation }) => ({
        ...{ kind, id },
        tests: of.map(({ title, place, complaints }) => ({
          title,
          place,
          ok: complaints.length === 0,
          complaints,
        })),
        ...(mutation !== undefined && { mutation }),
      })),
      untested,
      ...(coverage && { coverage }),
    },
    null,
    2,
  )}\n`
}
