import { type CheckInput, maskIssue, type Run, check as runChecks, type Severity } from '@hedui/core'
import { isPending, storiesOf } from '@hedui/core/follow-up'
import { explainFindings } from '../checking/explainer.ts'
import { narrow, reaches } from '../checking/narrow.ts'
import { prepare } from '../checking/prepare.ts'
import type { Report } from '../checking/report.ts'
import { loadSetup } from '../config/load.ts'
import { localised } from '../config/localised.ts'
import type { Config } from '../config/schema.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { followRun } from '../follow-up/follow-run.ts'
import { type FollowUpPaths, type FollowUpSources, readSources } from '../follow-up/sources.ts'
import { maskFileReport } from '../masking/file-report.ts'
import { maskReason } from '../masking/reason.ts'
import { deliver } from '../output/deliver.ts'
import { reportJson } from '../output/json.ts'
import { lookOf } from '../output/pretty/look.ts'
import { prettyReport } from '../output/pretty/report.ts'
import type { CheckFlags } from './flags.ts'
import type { Session } from './session.ts'

/** Reads folders, cross-checks them and writes the report. */
export async function check(
  folders: readonly string[],
  flags: CheckFlags,
  session: Session,
): Promise<ExitCode> {
  const { io, words, progress } = session
  const setup = await loadSetup(flags.config, folders, io.cwd)
  const { config, rules } = setup
  const sources = await readSources(
    followUpPaths(flags.followUp, config),
    flags.purpose !== undefined,
    io.cwd,
  )
  const { catalogue, read, dataset, input: asked, asOfFrom } = await prepare(folders, setup, flags, session)
  const input = { ...asked, ...runBefore(sources) }
  const run = runChecks(dataset, input)
  progress.lap((ms) => words.progress.checked({ checks: run.manifest.checks.length, ms }))

  const { run: marked, followed } = sources
    ? followRun(run, sources, flags.undetermined)
    : { run, followed: undefined }
  const open = flags.purpose !== undefined
  const shown = flags.severity ? narrow(marked, flags.severity) : marked
  const report: Report = {
    run: shown,
    asOfFrom,
    files: open ? read.files : read.files.map(maskFileReport),
    issues: open ? read.issues : read.issues.map((issue) => maskReason(maskIssue(issue))),
    rules: rules.rules,
    catalogue,
    off: input.only ? {} : (localised(config, input).off ?? {}),
    followed,
    ...(flags.byHousehold && {
      stories: storiesOf(shown.findings.filter(isPending), dataset, {
        open,
        ...(config.fingerprintKey !== undefined && { fingerprintKey: config.fingerprintKey }),
      }),
    }),
    ...(flags.explain && {
      explanations: explainFindings(dataset, shown.findings, { ...input, examined: run.examined }),
    }),
  }
  const terminal = flags.out === undefined ? io.stdout : undefined
  const text =
    flags.format === 'json'
      ? reportJson(report, flags.language)
      : prettyReport(report, lookOf(session, terminal))
  await deliver(text, flags.out, session)
  return isClean(report.run, flags.failOn) ? exitCode.clean : exitCode.findings
}

/** The run before, for detectors that look at it. */
export const runBefore = (
  sources: FollowUpSources | undefined,
): Pick<CheckInput, 'previous' | 'previousExamined'> =>
  sources?.previous
    ? { previous: sources.previous.findings, previousExamined: sources.previous.examined }
    : {}

/** The files asked for, each else as the configuration has it. */
export const followUpPaths = (asked: FollowUpPaths, config: Config): FollowUpPaths => ({
  previous: asked.previous ?? config.previous,
  baseline: asked.baseline ?? config.baseline,
  waivers: asked.waivers ?? config.waivers,
  dispositions: asked.dispositions ?? config.dispositions,
})

const isClean = ({ findings }: Run, level: Severity): boolean =>
  !findings.some(
    (finding) => finding.result === 'true' && reaches(finding.severity, level) && isPending(finding),
  )
