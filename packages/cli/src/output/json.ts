import type { Issue, Skipped } from '@hedui/core'
import type { FollowedFinding, Story } from '@hedui/core/follow-up'
import type { FileReport } from '@hedui/ingest'
import type { Report } from '../checking/report.ts'
import type { Language } from '../messages/language.ts'
import { followUpData } from './follow-up-json.ts'

/**
 * The report as JSON, two spaces deep: the same input gives the same bytes. Law, innocent circumstances and
 * next steps are written in `language`.
 */
export const reportJson = (report: Report, language: Language): string =>
  `${JSON.stringify(reportData(report, language), null, 2)}\n`

/** The report as plain data, its keys in a fixed order. */
const reportData = (
  { run, files, issues, off, followed, explanations, stories }: Report,
  language: Language,
) => ({
  run: {
    asOf: run.manifest.asOf,
    hedui: run.manifest.hedui,
    region: run.manifest.region,
    packs: run.manifest.packs,
    inputs: files.filter(firstOfFile).map(({ file, sha256 }) => ({ file, sha256 })),
    checks: run.manifest.checks,
    options: run.manifest.options,
    unmasked: run.manifest.unmasked,
    manifestSha256: run.manifestSha256,
  },
  files: files.map(fileData),
  issues: issues.map(issueData),
  skipped: [
    ...run.skipped.map(skippedData),
    ...Object.entries(off).map(([rule, reason]) => offData(rule, reason)),
  ],
  examined: run.examined,
  findings: run.findings.map((finding) => ({
    ...findingData(finding, language),
    ...(explanations && { explanation: explanations.get(finding.fingerprint) }),
  })),
  summary: run.summary,
  ...(stories && { stories: stories.map(storyData) }),
  ...(followed && { followUp: followUpData(followed) }),
})

const firstOfFile = ({ file }: FileReport, i: number, all: readonly FileReport[]): boolean =>
  all.findIndex((other) => other.file === file) === i

export const fileData = (f: FileReport) => ({
  file: f.file,
  department: f.department,
  register: f.register,
  adapter: f.adapter,
  adapterVersion: f.adapterVersion,
  format: f.format,
  encoding: f.encoding,
  rows: f.rows,
  accepted: f.accepted,
  rejected: f.rejected,
  ignored: f.ignored,
  period: f.period,
  sheets: f.sheets,
  ...(f.unrecognised && { unrecognised: f.unrecognised }),
})

export const issueData = ({ file, sheet, row, column, code, raw, facts, disposition }: Issue) => ({
  file,
  sheet,
  row,
  column,
  code,
  raw,
  facts,
  disposition,
})

const storyData = ({ subject, severity, amountAtRisk, findings }: Story) => ({
  subject,
  severity,
  amountAtRisk,
  findings: findings.map(({ fingerprint }) => fingerprint),
})

export const skippedData = ({ rule, needs, options, message }: Skipped) => ({ rule, needs, options, message })

const offData = (rule: string, reason: string) => ({
  rule,
  needs: [],
  options: [],
  message: { zh: `配置中已关闭：${reason}`, en: `Switched off by the configuration: ${reason}` },
})

export const findingData = (f: FollowedFinding, language: Language) => ({
  fingerprint: f.fingerprint,
  fingerprintKeyed: f.fingerprintKeyed,
  evidenceDigest: f.evidenceDigest,
  rule: f.rule,
  version: f.version,
  severity: f.severity,
  tier: f.tier,
  result: f.result,
  subject: f.subject,
  programme: f.programme,
  periods: f.periods,
  amountAtRisk: f.amountAtRisk,
  message: f.message,
  facts: f.facts,
  basis: f.basis.map((phrase) => phrase[language]),
  innocent: f.innocent.map((phrase) => phrase[language]),
  next: f.next.map((phrase) => phrase[language]),
  evidence: f.evidence,
  ...(f.state !== undefined && { state: f.state }),
  ...(f.changes !== undefined && { changes: f.changes }),
  ...(f.baseline !== undefined && { baseline: f.baseline }),
  ...(f.waiver !== undefined && { waiver: f.waiver }),
  ...(f.disposition !== undefined && { disposition: f.disposition }),
})
