import { createDataset, type HostRecord, maskIssue } from '@hedui/core'
import type { ReadResult } from '@hedui/ingest'
import { maskFileReport } from '../../masking/file-report.ts'
import { maskReason } from '../../masking/reason.ts'
import { issueSentence } from '../../messages/issue-sentence.ts'
import { fileData, issueData } from '../../output/json.ts'
import { latestDay } from '../../reading/latest-day.ts'
import { refusal } from '../../refusal.ts'
import type { ResultOf } from '../protocol/answer.ts'
import { limits } from '../protocol/limits.ts'
import type { BodyOf } from '../protocol/request.ts'
import type { Turn } from '../session/turn.ts'
import { coverageSummary } from './coverage-summary.ts'
import { catalogueOf } from './hello.ts'
import { addRecords, hostRecords } from './records.ts'

const nothing: ReadResult = { batches: [], files: [], issues: [] }

/** Reads registers and puts them in the place of those at hand; until all is read, these stay. */
export async function load(body: BodyOf<'load'>, turn: Turn): Promise<ResultOf<'load'>> {
  const { state, sources } = turn
  const { folders = [], coverage = [], unmask } = body
  const records = recordsOf(body, turn)
  if (unmask) sources.unmasked(unmask.purpose)
  const setup = state.configured ? state.setup : await sources.setup(undefined, folders)
  const { config } = setup
  const catalogue = catalogueOf(setup)
  const { region } = config
  const read =
    folders.length === 0
      ? nothing
      : await sources.read(folders, { catalogue, region }, (file, done, of) => {
          turn.stopIfCancelled()
          turn.progress({ phase: 'reading', file, done, of })
        })
  const files = new Set(read.files.map(({ file }) => file)).size
  turn.progress({ phase: 'building', file: null, done: files, of: files })
  await turn.pause()
  const dataset = createDataset({
    batches: read.batches,
    records,
    catalogue,
    coverage: [...(config.coverage ?? []), ...coverage],
    ...(region !== undefined && { region }),
  })
  await turn.pause()
  const latest = latestDay(read.files, dataset)
  state.setup = setup
  state.standing = { dataset, catalogue, config, latest }
  for (const name of body.uploads ?? []) state.uploads.delete(name)
  state.runs.forget()
  return {
    records: dataset.table('record').size,
    registers: [...dataset.registers].sort(),
    coverage: coverageSummary(dataset.coverage),
    asOf: config.asOf ?? latest ?? null,
    region: region ?? null,
    files: (unmask ? read.files : read.files.map(maskFileReport)).map(fileData),
    issues: issuesOf(read.issues, body),
    unmasked: unmask?.purpose ?? null,
  }
}

function recordsOf({ uploads = [], records = {} }: BodyOf<'load'>, { state }: Turn) {
  const joined = new Map<string, HostRecord[]>()
  for (const name of uploads) {
    const whole = state.uploads.get(name)
    if (!whole) throw refusal('serve.upload', { found: name, known: [...state.uploads.keys()] })
    addRecords(joined, Object.fromEntries(whole))
  }
  addRecords(joined, hostRecords(records))
  return Object.fromEntries(joined)
}

function issuesOf(
  issues: ReadResult['issues'],
  { issues: most = limits.listedIssues, unmask }: BodyOf<'load'>,
) {
  const byCode: Record<string, number> = {}
  for (const { code } of issues) byCode[code] = (byCode[code] ?? 0) + 1
  const shown = issues.slice(0, most)
  const listed = unmask ? shown : shown.map((issue) => maskReason(maskIssue(issue)))
  return {
    total: issues.length,
    byCode: Object.fromEntries(Object.entries(byCode).sort(([a], [b]) => (a < b ? -1 : 1))),
    listed: listed.map((issue) => ({
      ...issueData(issue),
      message: { zh: issueSentence(issue, 'zh'), en: issueSentence(issue, 'en') },
    })),
  }
}
