import type { Check } from '@hedui/core'
import type { ProgrammeOverlay } from '@hedui/core/decide'
import { refusal } from '../refusal.ts'
import { collected, complaintsOf } from './collect.ts'
import { inPlaces, isOfOverlay, laidOver } from './in-place.ts'
import type { ConditionCoverage, Kit, RuleCoverage } from './kit.ts'
import type { Known } from './known.ts'
import { isKept, type Mutated, type RuleOutcome, type Tried } from './outcome.ts'
import type { CasesFile, PlacedCase } from './placed-case.ts'

type CheckPlaced = Extract<PlacedCase, { readonly check: string }>
type ProgrammePlaced = Extract<PlacedCase, { readonly programme: string }>

/** What cases are run with. */
export interface Bench {
  readonly kit: Kit
  readonly known: Known
  readonly files: readonly CasesFile[]
  /** Watches the checks, and is told of programmes; undefined: nobody asked. */
  readonly coverage:
    | (ConditionCoverage & { readonly ofProgramme: (rules: readonly RuleCoverage[]) => void })
    | undefined
  /** Whether mistakes are made in a rule. */
  readonly mutates: (rule: string) => boolean
  /** The overlays of the pack, and whether a whole programme is under test. */
  readonly overlays: readonly ProgrammeOverlay[]
  readonly owns: (programme: string) => boolean
}

/** Puts a check to its cases. Refuses where files of cases put it in different places. */
export function runCheck(rule: Check, bench: Bench): RuleOutcome {
  const { kit, known, coverage } = bench
  const placed = bench.files.flatMap(({ cases }) =>
    cases.filter((each): each is CheckPlaced => 'check' in each && each.check === rule.id),
  )
  const { region, catalogue = known.rules.catalogue } = placed[0]?.setting ?? {}
  const world = {
    ...{ asOf: placed[0]?.setting.asOf ?? '', catalogue, parameters: known.parameters },
    ...(region !== undefined && { region }),
  }
  const settings = new Set(placed.map(({ setting }) => JSON.stringify([setting.region, setting.catalogue])))
  if (settings.size > 1)
    throw refusal('cases-apart', { rule: rule.id, paths: bench.files.map(({ path }) => path) })
  const cases = placed.map(({ setting: { asOf }, case: each }) => ({ ...each, asOf: each.asOf ?? asOf }))
  const suite = {
    ...world,
    cases,
    without: reasonsOf(rule.id, 'without', bench),
    ...(coverage && { coverage }),
  }
  const tried = collected((runner) => kit.testCheck(rule, suite, runner), placeIn(placed))
  return {
    kind: 'check',
    id: rule.id,
    tried,
    ...mutated(tried, rule.id, bench, () => kit.mutateCheck(rule, cases, world)),
  }
}

/** Puts a programme to its cases. */
export function runProgramme(id: string, bench: Bench): RuleOutcome {
  const { kit, known } = bench
  const programme = known.programmes.find((each) => each.id === id)
  if (!programme) throw new RangeError(`no programme ${id}`)
  const placed = bench.files.flatMap(({ cases }) =>
    cases.filter((each): each is ProgrammePlaced => 'programme' in each && each.programme === id),
  )
  const cases = placed.map((each) => each.case)
  const options = { asOf: cases[0]?.asked?.asOf ?? '', parameters: known.parameters }
  const { overlays } = known
  const suite = { ...options, cases, overlays, without: reasonsOf(id, 'without', bench) }
  const suited = collected((runner) => kit.testProgramme(programme, suite, runner), placeIn(placed))
  const tried = [...suited, ...laidOver(programme, bench.overlays, cases, options)]
  const places = inPlaces(programme, overlays, cases, options)
  for (const one of places)
    bench.coverage?.ofProgramme(kit.programmeCoverage(one.programme, one.cases, options))
  const laid = bench.overlays.filter(({ programme: of }) => of === id)
  const only = bench.owns(id) ? undefined : isOfOverlay(laid)
  return {
    kind: 'programme',
    id,
    tried,
    ...mutated(tried, id, bench, () =>
      together(places.map((one) => kit.mutateProgramme(one.programme, one.cases, options, only))),
    ),
  }
}

/** A mistake is noticed where any of the cases notices it, wherever they are. */
function together(
  mutations: readonly ReturnType<Kit['mutateProgramme']>[],
): ReturnType<Kit['mutateProgramme']> {
  const killed = [...new Set(mutations.flatMap((one) => one.killed))]
  const survived = new Set(mutations.flatMap((one) => one.survived))
  return { killed, survived: [...survived].filter((id) => !killed.includes(id)) }
}

const reasonsOf = (rule: string, key: 'without' | 'equivalent', { files }: Bench) =>
  Object.assign({}, ...files.map((file) => (Object.hasOwn(file[key], rule) ? file[key][rule] : {})))

const placeIn =
  (placed: readonly PlacedCase[]) =>
  (title: string): string | null =>
    placed.find(({ case: { name } }) => title === `decides ${name}` || title.endsWith(`: ${name}`))?.place ??
    null

function mutated(
  tried: readonly Tried[],
  rule: string,
  bench: Bench,
  mutate: () => ReturnType<Kit['mutateCheck']>,
): { readonly mutation?: Mutated | null } {
  if (!bench.mutates(rule)) return {}
  if (!tried.every(isKept)) return { mutation: null }
  const { killed, survived } = mutate()
  const equivalent = reasonsOf(rule, 'equivalent', bench)
  const complaints = complaintsOf(() => bench.kit.judgeMutants({ killed, survived }, equivalent)).slice(1)
  return { mutation: { killed: killed.length, survived, complaints } }
}
