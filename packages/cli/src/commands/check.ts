import { checks } from '@hedui/checks'
import {
  type Check,
  createDataset,
  isPending,
  maskIssue,
  type Run,
  check as runChecks,
  type Severity,
} from '@hedui/core'
import { catalogue as shipped } from '@hedui/programmes-cn'
import { narrow, reaches } from '../checking/narrow.ts'
import { packsOf } from '../checking/packs.ts'
import type { Report } from '../checking/report.ts'
import { selectRules } from '../checking/select.ts'
import { mergeCatalogue } from '../config/catalogue.ts'
import { loadConfig } from '../config/load.ts'
import type { Config } from '../config/schema.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { followRun } from '../follow-up/follow-run.ts'
import { type FollowUpPaths, readSources } from '../follow-up/sources.ts'
import { maskFileReport } from '../masking/file-report.ts'
import { maskReason } from '../masking/reason.ts'
import type { AsOfFrom } from '../messages/words.ts'
import { deliver } from '../output/deliver.ts'
import { reportJson } from '../output/json.ts'
import { lookOf } from '../output/pretty/look.ts'
import { prettyReport } from '../output/pretty/report.ts'
import { latestDay } from '../reading/latest-day.ts'
import { readFolders } from '../reading/read-folders.ts'
import { refusal } from '../refusal.ts'
import { thousands } from '../text/count.ts'
import type { CheckFlags } from './flags.ts'
import type { Session } from './session.ts'

/** Reads folders, cross-checks them and writes the report. */
export async function check(
  folders: readonly string[],
  flags: CheckFlags,
  session: Session,
): Promise<ExitCode> {
  const { io, words, progress } = session
  const config = await loadConfig(flags.config, folders, io.cwd, checks)
  const off = config.off ?? {}
  const only = selectRules(flags.only, checks, off)
  const sources = await readSources(pathsOf(flags.followUp, config), flags.purpose !== undefined, io.cwd)
  const catalogue = mergeCatalogue(shipped, config.catalogue ?? [])

  if (flags.purpose !== undefined) progress.note(words.progress.unmasked({ purpose: flags.purpose }))
  progress.now(words.progress.reading({ paths: folders }))
  const read = await readFolders(folders, io.cwd, catalogue)
  const region = flags.region ?? config.region
  const dataset = createDataset({
    batches: read.batches,
    catalogue,
    ...(config.coverage && { coverage: config.coverage }),
    ...(region !== undefined && { region }),
  })
  const records = thousands(dataset.table('record').size)
  progress.lap((ms) =>
    words.progress.read({ files: new Set(read.files.map(({ file }) => file)).size, records, ms }),
  )

  const [asOf, asOfFrom] = businessDay()
  const running = checks.filter(({ id }) => off[id] === undefined)
  const run = runChecks(dataset, {
    checks: running,
    asOf,
    ...settingsOf(config, running),
    ...(only && { only }),
    ...(region !== undefined && { region }),
    ...(flags.purpose !== undefined && { unmask: { purpose: flags.purpose } }),
    undetermined: flags.undetermined,
  })
  progress.lap((ms) => words.progress.checked({ checks: only?.length ?? running.length, ms }))

  const { run: marked, followed } = sources
    ? followRun(run, sources, flags.undetermined)
    : { run, followed: undefined }
  const open = flags.purpose !== undefined
  const report: Report = {
    run: flags.severity ? narrow(marked, flags.severity) : marked,
    asOfFrom,
    packs: packsOf(running, catalogue),
    files: open ? read.files : read.files.map(maskFileReport),
    issues: open ? read.issues : read.issues.map((issue) => maskReason(maskIssue(issue))),
    checks,
    catalogue,
    off: only ? {} : off,
    followed,
  }
  const terminal = flags.out === undefined ? io.stdout : undefined
  const text =
    flags.format === 'json'
      ? reportJson(report, flags.language)
      : prettyReport(report, lookOf(session, terminal))
  await deliver(text, flags.out, session)
  return isClean(report.run, flags.failOn) ? exitCode.clean : exitCode.findings

  function businessDay(): readonly [string, AsOfFrom] {
    if (flags.asOf !== undefined) return [flags.asOf, 'flag']
    if (config.asOf !== undefined) return [config.asOf, 'config']
    const latest = latestDay(read.files, dataset)
    if (latest !== undefined) return [latest, 'files']
    const recognised = read.files.filter(({ adapter }) => adapter !== null).length
    throw refusal('no-period', { files: read.files.length, recognised })
  }
}

/** The files asked for, each else as the configuration has it. */
const pathsOf = (asked: FollowUpPaths, config: Config): FollowUpPaths => ({
  previous: asked.previous ?? config.previous,
  baseline: asked.baseline ?? config.baseline,
  waivers: asked.waivers ?? config.waivers,
  dispositions: asked.dispositions ?? config.dispositions,
})

/** What the configuration says of the rules that are run. */
function settingsOf({ options = {}, severities = {}, fingerprintKey }: Config, running: readonly Check[]) {
  const ofRunning = <T>(byRule: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(byRule).filter(([rule]) => running.some(({ id }) => id === rule)))
  return {
    options: ofRunning(options),
    severities: ofRunning(severities),
    ...(fingerprintKey !== undefined && { fingerprintKey }),
  }
}

const isClean = ({ findings }: Run, level: Severity): boolean =>
  !findings.some(
    (finding) => finding.result === 'true' && reaches(finding.severity, level) && isPending(finding),
  )
