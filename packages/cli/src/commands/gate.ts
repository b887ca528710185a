import { receiptOf, receiptText } from '@hedui/analysis'
import { check as runChecks } from '@hedui/core'
import { type Gate, gate as gateOf } from '@hedui/core/follow-up'
import { isMonth } from '@hedui/core/values'
import { prepare } from '../checking/prepare.ts'
import { loadSetup } from '../config/load.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { followRun } from '../follow-up/follow-run.ts'
import { readSources } from '../follow-up/sources.ts'
import { deliver } from '../output/deliver.ts'
import { findingData, skippedData } from '../output/json.ts'
import { gateLines } from '../output/pretty/gate.ts'
import { lookOf } from '../output/pretty/look.ts'
import { refusal } from '../refusal.ts'
import { followUpPaths, runBefore } from './check.ts'
import { checkFlags, type Typed, textOf } from './flags.ts'
import type { Session } from './session.ts'

/** Says whether the roll of a programme and month may be submitted, what stands against it, and what it holds. */
export async function gate(folders: readonly string[], typed: Typed, session: Session): Promise<ExitCode> {
  const { io, language } = session
  const programme = textOf(typed, 'programme') ?? ''
  const period = textOf(typed, 'period') ?? ''
  if (!isMonth(period) || period.length !== 7) throw refusal('period', { found: period })
  const flags = checkFlags(typed, 'gate FOLDER')
  const setup = await loadSetup(flags.config, folders, io.cwd)
  const sources = await readSources(
    followUpPaths(flags.followUp, setup.config),
    flags.purpose !== undefined,
    io.cwd,
  )
  const { catalogue, dataset, input } = await prepare(folders, setup, flags, session)
  const meant = catalogue
    .map(({ id }) => id)
    .filter((id) => id === programme || id.startsWith(`${programme}.`))
  if (meant.length === 0)
    throw refusal('unknown-programme', { found: programme, known: catalogue.map(({ id }) => id) })
  const receipts = meant
    .map((id) => receiptOf(dataset, { programme: id, month: period, sender: null, receivedAt: null }))
    .filter(({ lines }) => lines > 0)
  if (receipts.length === 0) throw refusal('no-lines', { programme, period })

  const run = runChecks(dataset, { ...input, ...runBefore(sources) })
  const followed = sources ? followRun(run, sources, flags.undetermined).run : run
  const answer = gateOf(followed, { programme, period })
  const text =
    flags.format === 'json'
      ? `${JSON.stringify({ ...dataOf(answer, flags.language), receipts }, null, 2)}\n`
      : `${[
          ...gateLines(
            answer,
            { run: followed, catalogue, rules: setup.rules.rules },
            lookOf(session, flags.out === undefined ? io.stdout : undefined),
          ),
          ...receipts.flatMap((receipt) => ['', receiptText(receipt, language).trimEnd()]),
        ].join('\n')}\n`
  await deliver(text, flags.out, session)
  return answer.result === 'block' ? exitCode.findings : exitCode.clean
}

const dataOf = ({ blockers, referred, unchecked, ...gate }: Gate, language: 'zh' | 'en') => ({
  ...gate,
  blockers: blockers.map((finding) => findingData(finding, language)),
  referred: referred.map((finding) => findingData(finding, language)),
  unchecked: unchecked.map(skippedData),
})
