import { near } from '@hedui/core'
import { isDay } from '@hedui/core/values'
import type { CheckCase } from '@hedui/testing'
import * as z from 'zod/mini'
import { explainProblems } from '../config/explain-problems.ts'
import { replacing } from '../packs/rule-set.ts'
import { refusal } from '../refusal.ts'
import type { CaseFault } from './fault.ts'
import { jsonSchemaOf } from './json-schema.ts'
import type { Kit } from './kit.ts'
import type { Known } from './known.ts'
import type { CasesFile, PlacedCase } from './placed-case.ts'
import { keysOf, oneOf, programmeCase } from './programme-case.ts'
import { casesSchema, checkCaseSchema, programmeCaseSchema } from './schema.ts'
import type { Setting } from './setting.ts'

const file = casesSchema(z.record(z.string(), z.unknown()))

/** The cases of a JSON document. Refuses with everything that is wrong at once. */
export function readDocument(input: unknown, path: string, known: Known, kit: Kit): CasesFile {
  const faults: CaseFault[] = []
  const {
    asOf,
    month,
    region,
    catalogue,
    parameters,
    without = {},
    equivalent = {},
    cases,
  } = fileOf(input, path)
  const setting: Setting = { asOf, month, region, parameters, ...(catalogue && { catalogue }) }
  if (!isDay(asOf)) faults.push({ at: 'asOf', of: 'form', problem: { at: '', code: 'day', found: asOf } })
  const read = cases.flatMap((written, i): PlacedCase[] => {
    const one = caseOf(written, `cases[${i}]`, setting, known, kit)
    if ('faults' in one) faults.push(...one.faults)
    return 'faults' in one ? [] : [{ ...one, place: `${path} cases[${i}]` }]
  })
  if (faults.length > 0) throw refusal('cases', { path, faults })
  return { path, cases: read, without, equivalent }
}

function fileOf(input: unknown, path: string) {
  const parsed = file.safeParse(input)
  if (parsed.success) return parsed.data
  const problems = explainProblems(parsed.error.issues, input, jsonSchemaOf(file))
  throw refusal('cases', { path, faults: problems.map((problem) => formFault('', problem)) })
}

type One =
  | { readonly faults: readonly CaseFault[] }
  | { readonly check: string; readonly setting: { readonly asOf: string }; readonly case: CheckCase }
  | { readonly programme: string; readonly case: Extract<PlacedCase, { programme: string }>['case'] }

/** One case, or what is wrong with it. */
export function caseOf(
  written: Readonly<Record<string, unknown>>,
  at: string,
  setting: Setting,
  known: Known,
  kit: Kit,
): One {
  const kinds = keysOf(written, ['check', 'programme'])
  if (kinds.length !== 1) return { faults: oneOf(at, kinds, ['check', 'programme']) }
  if (kinds[0] === 'check') {
    const parsed = checkCaseSchema.safeParse(written)
    return parsed.success
      ? checkCase(parsed.data, at, setting, known)
      : { faults: formFaults(parsed.error.issues, written, at, checkCaseSchema) }
  }
  const parsed = programmeCaseSchema.safeParse(written)
  if (!parsed.success) return { faults: formFaults(parsed.error.issues, written, at, programmeCaseSchema) }
  const one = programmeCase(parsed.data, at, setting, known, kit)
  return 'faults' in one ? one : { ...one, programme: parsed.data.programme }
}

function checkCase(
  written: z.infer<typeof checkCaseSchema>,
  at: string,
  { asOf, region, catalogue = [] }: Setting,
  { checks, detectors, rules }: Known,
): One {
  const { check, ...plain } = written
  const results = ['finds', 'silent', 'undetermined']
  const ids = checks.map(({ id }) => id)
  const faults = [
    ...(ids.includes(check) ? [] : [formFault(`${at}.check`, unknownRule(check, ids, detectors))]),
    ...oneOf(at, keysOf(written, results), results),
  ]
  if (faults.length > 0) return { faults }
  const setting = {
    asOf,
    ...(region !== undefined && { region }),
    catalogue: replacing(rules.catalogue, catalogue),
  }
  return { check, setting, case: plain as CheckCase }
}

const unknownRule = (found: string, ids: readonly string[], detectors: readonly string[]) =>
  detectors.includes(found)
    ? ({ at: '', code: 'detector', found } as const)
    : ({ at: '', code: 'rule', found, near: near(found, ids) } as const)

const formFaults = (
  issues: Parameters<typeof explainProblems>[0],
  written: unknown,
  at: string,
  schema: z.ZodMiniType,
): CaseFault[] =>
  explainProblems(issues, written, jsonSchemaOf(schema)).map((problem) => formFault(at, problem))

const formFault = (at: string, problem: Extract<CaseFault, { of: 'form' }>['problem']): CaseFault => ({
  at: [at, problem.at].filter(Boolean).join('.'),
  of: 'form',
  problem: { ...problem, at: '' },
})
