import { type Finding, type Run, severities } from '@hedui/core'
import * as z from 'zod/mini'
import { written } from '../config/explain-problems.ts'
import { refusal } from '../refusal.ts'
import { readJson } from './read-json.ts'

const single = z.union([z.string(), z.number(), z.boolean(), z.null()])
const phrase = z.looseObject({ zh: z.string(), en: z.string() })
const ruleOf = z.looseObject({ rule: z.string() })

const finding = z.looseObject({
  fingerprint: z.string(),
  evidenceDigest: z.string(),
  rule: z.string(),
  severity: z.enum(severities),
  tier: z.enum(['A', 'B', 'C', 'D']),
  result: z.enum(['true', 'unknown']),
  subject: z.looseObject({ entity: z.string(), id: z.string(), label: z.string() }),
  programme: z.nullable(z.string()),
  periods: z.array(z.string()),
  amountAtRisk: z.nullable(z.object({ fen: z.int(), basis: z.enum(['exact', 'upper-bound']) })),
  message: phrase,
  facts: z.record(z.string(), z.union([single, z.array(single)])),
  evidence: z.array(
    z.looseObject({
      file: z.string(),
      sheet: z.nullable(z.string()),
      row: z.int(),
      entity: z.string(),
      column: z.nullable(z.string()),
    }),
  ),
})

const examined = z.object({ subject: z.string(), subjects: z.int(), hits: z.int(), unknown: z.int() })

const schema = z.looseObject({
  run: z.looseObject({
    asOf: z.string(),
    unmasked: z.nullable(z.string()),
    checks: z.array(z.looseObject({ id: z.string() })),
  }),
  skipped: z.array(ruleOf),
  examined: z.optional(z.record(z.string(), examined)),
  findings: z.array(finding),
})

/** A run as `hedui check --format json` wrote it, as far as it can be compared. */
export interface RunFile {
  readonly path: string
  readonly asOf: string
  /** Why personal data is readable in it; null: it is masked. */
  readonly unmasked: string | null
  /** Rules that had a verdict. */
  readonly rules: readonly string[]
  readonly findings: readonly Finding[]
  /** What its checks came to; empty for a run written before that was counted. */
  readonly examined: Run['examined']
}

/** Reads a run; refuses any other file. */
export async function readRun(path: string, flag: string, cwd: string): Promise<RunFile> {
  const parsed = schema.safeParse(await readJson(path, flag, cwd))
  if (!parsed.success) throw refusal('run-file', { path, at: written(parsed.error.issues[0]?.path ?? []) })
  const { run, skipped, findings, examined: counted = {} } = parsed.data
  const silent = new Set(skipped.map(({ rule }) => rule))
  return {
    path,
    asOf: run.asOf,
    unmasked: run.unmasked,
    rules: run.checks.map(({ id }) => id).filter((id) => !silent.has(id)),
    findings: findings as unknown as readonly Finding[],
    examined: counted,
  }
}
