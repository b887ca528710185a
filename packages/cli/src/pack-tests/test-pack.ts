import { ownPacks } from '../packs/own-packs.ts'
import { ruleSet } from '../packs/rule-set.ts'
import { refusal } from '../refusal.ts'
import { loadKit, type RuleCoverage, type Shares } from './kit.ts'
import { knownIn } from './known.ts'
import type { Coverage, Outcome } from './outcome.ts'
import { casesFiles, readCases } from './read-cases.ts'
import { type Bench, runCheck, runProgramme } from './run-rules.ts'

export interface Asked {
  readonly coverage: boolean
  readonly thresholds: Partial<Shares>
  readonly mutation: boolean
}

/** Runs the cases of a pack: every check and programme that it holds must have some, and shipped rules where cases name them. */
export async function testPack(
  pack: string,
  named: readonly string[],
  asked: Asked,
  cwd: string,
): Promise<Outcome> {
  const own = pack === 'shipped' ? [] : await ownPacks([pack], cwd)
  const paths = casesFiles(pack, named, cwd)
  const kit = await loadKit()
  const known = knownIn(ruleSet(own))
  const files = []
  for (const path of paths) files.push(await readCases(path, cwd, known, kit))
  const cases = files.flatMap((file) => file.cases)
  const ids = own.flatMap(({ pack: { checks } }) => checks.map(({ id }) => id))
  const speaks = new Set([...ids, ...cases.flatMap((each) => ('check' in each ? [each.check] : []))])
  const decided = own.flatMap(({ pack: { programmes } }) => programmes.map(({ id }) => id))
  const overlays = own.flatMap(({ pack: of }) => of.overlays)
  const programmes = new Set([
    ...decided,
    ...overlays.map(({ programme }) => programme),
    ...cases.flatMap((each) => ('programme' in each ? [each.programme] : [])),
  ])
  for (const { path, without, equivalent } of files)
    for (const rule of [...Object.keys(without), ...Object.keys(equivalent)])
      if (!speaks.has(rule) && !programmes.has(rule)) throw refusal('cases-rule', { path, rule })
  const coverage = asked.coverage ? kit.createCoverage() : undefined
  const seen: RuleCoverage[] = []
  const bench: Bench = {
    kit,
    known,
    files,
    coverage: coverage && { ...coverage, ofProgramme: (rules) => seen.push(...rules) },
    overlays,
    owns: (programme) => pack === 'shipped' || decided.includes(programme),
    mutates: (rule) =>
      asked.mutation &&
      (pack === 'shipped' ||
        [...ids, ...decided].includes(rule) ||
        overlays.some(({ programme }) => programme === rule)),
  }
  const rules = [
    ...known.checks.filter(({ id }) => speaks.has(id)).map((rule) => runCheck(rule, bench)),
    ...[...programmes].map((id) => runProgramme(id, bench)),
  ]
  return {
    pack,
    files: paths,
    rules,
    untested: own.flatMap((each) => each.pack.detectors.map(({ id }) => id)),
    coverage: coverage ? covered([...coverage.rules(), ...seen]) : null,
  }

  function covered(rules: Coverage['rules']): Coverage {
    const shares = kit.sharesOf(rules)
    return { rules, shares, below: kit.belowThresholds(shares, asked.thresholds) }
  }
}
