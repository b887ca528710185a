import { type ExitCode, exitCode } from '../exit-code.ts'
import { deliver } from '../output/deliver.ts'
import { lookOf } from '../output/pretty/look.ts'
import { prettyTests } from '../output/pretty/tests.ts'
import { testsJson } from '../output/tests-json.ts'
import { loadKit, type Shares } from '../pack-tests/kit.ts'
import { isSound } from '../pack-tests/outcome.ts'
import { testPack } from '../pack-tests/test-pack.ts'
import { refusal } from '../refusal.ts'
import { formatOf, type Typed, textOf } from './flags.ts'
import type { Session } from './session.ts'

const kinds = ['true', 'false', 'unknown', 'decided'] as const

/** Runs the cases of a rule pack and tells which promises are kept. */
export async function test(
  pack: string,
  cases: readonly string[],
  typed: Typed,
  session: Session,
): Promise<ExitCode> {
  const { io } = session
  const format = formatOf(textOf(typed, 'format') ?? 'pretty')
  const thresholds = thresholdsOf(textOf(typed, 'threshold'))
  const page = textOf(typed, 'coverageHtml')
  const data = textOf(typed, 'coverageJson')
  const coverage = typed.coverage === true || [page, data, thresholds].some((asked) => asked !== undefined)
  const asked = { coverage, thresholds: thresholds ?? {}, mutation: typed.mutation === true }
  const outcome = await testPack(pack, cases, asked, io.cwd)
  const kit = await loadKit()
  const rules = outcome.coverage?.rules ?? []
  if (page !== undefined) await deliver(kit.coverageHtml(rules), page, session)
  if (data !== undefined) await deliver(`${JSON.stringify(outcome.coverage, null, 2)}\n`, data, session)
  const table = typed.coverage === true && outcome.coverage ? kit.coverageText(rules) : null
  io.stdout.write(
    format === 'json' ? testsJson(outcome) : prettyTests(outcome, table, lookOf(session, io.stdout)),
  )
  return isSound(outcome) ? exitCode.clean : exitCode.findings
}

/** Shares from 0 to 1 by kind: `true=1,decided=0.8`. */
function thresholdsOf(found: string | undefined): Partial<Shares> | undefined {
  if (found === undefined) return undefined
  return Object.fromEntries(
    found.split(',').map((part) => {
      const [, kind = '', share = ''] = /^\s*(\w+)=(\d+(?:\.\d+)?)\s*$/.exec(part) ?? []
      if (!kinds.some((each) => each === kind) || Number(share) > 1)
        throw refusal('threshold', { found: part, known: kinds })
      return [kind, Number(share)]
    }),
  )
}
