import type { Severity, Tier } from '@hedui/core'
import type { ConfigProblem } from '../config/problem.ts'
import type { Linted } from '../packs/linted.ts'
import type { DecideRefusalWords, DecideWords } from './decide-words.ts'
import type { ExchangeRefusalWords, ExchangeWords } from './exchange-words.ts'
import type { ExplainRefusalWords, ExplainWords } from './explain-words.ts'
import type { FollowUpRefusalWords, FollowUpWords } from './follow-up-words.ts'
import type { GenerateRefusalWords, GenerateWords } from './generate-words.ts'
import type { LintWords } from './lint-words.ts'
import type { NewAdapterRefusalWords, NewAdapterWords } from './new-adapter-words.ts'
import type { QueryRefusalWords, QueryWords } from './query-words.ts'
import type { ReviewWords } from './review-words.ts'
import type { ServeRefusalWords, ServeWords } from './serve-words.ts'
import type { SimulateRefusalWords, SimulateWords } from './simulate-words.ts'
import type { TestRefusalWords, TestWords } from './test-words.ts'
import type { TimelineRefusalWords, TimelineWords } from './timeline-words.ts'
import type { VerifyRefusalWords, VerifyWords } from './verify-words.ts'

/** Where the business day was taken from. */
export type AsOfFrom = 'flag' | 'config' | 'files'

type Say<F> = (facts: F) => string

/** Why the command line could not run: what was sought, what was found, what to do. */
export interface RefusalWords
  extends FollowUpRefusalWords,
    DecideRefusalWords,
    ExchangeRefusalWords,
    ExplainRefusalWords,
    QueryRefusalWords,
    SimulateRefusalWords,
    ServeRefusalWords,
    GenerateRefusalWords,
    NewAdapterRefusalWords,
    TestRefusalWords,
    TimelineRefusalWords,
    VerifyRefusalWords {
  readonly format: Say<{ found: string; later: boolean; known: readonly string[] }>
  readonly severity: Say<{ flag: string; found: string; known: readonly string[] }>
  readonly language: Say<{ found: string; known: readonly string[] }>
  readonly day: Say<{ flag: string; found: string }>
  readonly division: Say<{ flag: string; found: string }>
  readonly rule: Say<{ found: string; near: readonly string[]; known: number }>
  readonly 'only-off': Say<{ rule: string; reason: string }>
  readonly purpose: Say<{ command: string }>
  readonly 'purpose-alone': Say<{ purpose: string }>
  readonly 'no-folder': Say<{ path: string }>
  readonly 'no-file': Say<{ path: string; folder: boolean }>
  readonly 'empty-folder': Say<{ paths: readonly string[] }>
  readonly 'not-utf8': Say<{ path: string }>
  readonly unreadable: Say<{ path: string; reason: string }>
  readonly unwritable: Say<{ path: string; reason: string }>
  readonly 'no-period': Say<{ files: number; recognised: number }>
  readonly 'same-folder': Say<{ path: string }>
  readonly 'two-configs': Say<{ paths: readonly string[] }>
  readonly 'no-config': Say<{ path: string }>
  readonly 'no-packs': Say<{ path: string }>
  readonly 'pack-code': Say<{ path: string; pack: string }>
  readonly 'pack-module': Say<{ path: string; reason: string }>
  readonly packs: Say<{ linted: readonly Linted[] }>
  readonly 'config-syntax': Say<{ path: string; line: number | null; column: number | null }>
  readonly config: Say<{ path: string; problems: readonly ConfigProblem[] }>
  readonly usage: Say<{ code: string; term: string; near: string | null; message: string }>
  readonly library: Say<{ code: string; facts: Readonly<Record<string, unknown>>; message: string }>
  readonly unexpected: Say<{ message: string }>
}

/** The facts of an issue as its sentence says them; blank where the issue has no such fact. */
export interface IssueFacts {
  readonly nearest: string
  readonly adapters: readonly string[]
  readonly sought: readonly string[]
  readonly matched: number
  readonly columns: readonly string[]
  readonly months: readonly string[]
  readonly keys: readonly string[]
  readonly expected: string
  readonly found: string
  readonly reason: string
  readonly encoding: string
  readonly count: string
  readonly type: string
  readonly month: string
  readonly from: string
  readonly other: string
  readonly otherFrom: string
  readonly limit: string
  readonly most: string
  readonly part: string
  readonly rows: readonly string[]
  readonly row: string
  readonly column: string
  readonly shift: number
  readonly to: string
  /** Fen, or a count. */
  readonly stated: number
  readonly summed: number
  readonly unit: string
  readonly shared: string
  readonly of: string
  readonly by: string
  readonly region: string
}

/** Sentences by the code of an issue. */
export type IssueWords = Readonly<Record<string, Say<IssueFacts>>>

/** Everything that the command line says in one language. */
export interface Words {
  /** Between the items of a list. */
  readonly comma: string
  /** Between the parts of a remark. */
  readonly clause: string
  /** Between phrases that are whole clauses. */
  readonly semicolon: string
  readonly colon: string
  readonly bracket: Say<string>
  readonly refusals: RefusalWords
  readonly issues: IssueWords
  readonly help: {
    readonly usage: string
    readonly options: string
    readonly commands: string
    readonly arguments: string
    readonly about: string
    readonly helpFlag: string
    readonly helpCommand: string
    readonly version: string
    readonly defaults: string
    readonly exits: string
    readonly check: string
    readonly inspect: string
    readonly rules: string
    readonly folder: string
    readonly file: string
    readonly rule: string
    readonly asOf: string
    readonly region: string
    readonly format: string
    readonly out: string
    readonly only: string
    readonly severity: string
    readonly failOn: string
    readonly group: string
    readonly undetermined: string
    readonly language: string
    readonly unmask: string
    readonly purpose: string
    readonly config: string
  }
  readonly progress: {
    readonly reading: Say<{ paths: readonly string[] }>
    readonly read: Say<{ files: number; records: string; ms: number }>
    readonly checked: Say<{ checks: number; ms: number }>
    readonly wrote: Say<{ path: string }>
    readonly unmasked: Say<{ purpose: string }>
  }
  readonly severity: Readonly<Record<Severity, string>>
  readonly severityMeans: Readonly<Record<Severity, string>>
  readonly tier: Say<Tier>
  readonly tierMeans: Readonly<Record<Tier, string>>
  readonly money: Say<{ yuan: string; upper: boolean }>
  readonly span: Say<readonly [from: string, to: string]>
  readonly report: {
    readonly asOf: Say<{ day: string; from: AsOfFrom }>
    readonly region: Say<string>
    readonly read: Say<{ files: number; recognised: number; records: string }>
    readonly leads: Say<{ count: number }>
    readonly ruleTotal: Say<{ count: number; money: string | null }>
    readonly noLeads: string
    readonly story: Say<{ label: string; household: boolean; count: number; money: string | null }>
    readonly undetermined: string
    readonly basis: string
    readonly innocent: string
    readonly next: string
    readonly rows: Say<{
      rows: readonly number[]
      more: number
      column: string | null
      letter?: string | undefined
    }>
    readonly morePlaces: Say<{ count: number }>
    readonly skipped: Say<{ count: number }>
    readonly register: Say<{ register: string; such: readonly string[] }>
    readonly needs: Say<string>
    readonly or: string
    readonly sets: Say<{ key: string; title: string; unit: string }>
    readonly off: Say<{ reason: string }>
    readonly files: Say<{ count: number }>
    readonly fileHeads: Readonly<
      Record<
        'file' | 'adapter' | 'period' | 'encoding' | 'rows' | 'accepted' | 'rejected' | 'ignored',
        string
      >
    >
    readonly unrecognised: Say<{ count: number }>
    readonly issues: Say<{ count: string; kinds: number }>
    readonly example: string
    readonly rejected: Say<{ count: number }>
    readonly total: Say<{ records: string; leads: number; money: string | null }>
    readonly tiers: string
    readonly caution: string
    readonly unmasked: Say<{ purpose: string }>
  }
  readonly inspect: {
    readonly format: string
    readonly encoding: string
    readonly sheet: Say<{ name: string | null; hidden: boolean }>
    readonly fits: Say<{ title: string; id: string; department: string }>
    readonly noneFits: string
    readonly nearest: string
    readonly why: string
    readonly word: Say<{ word: string; place: 'title' | 'sheet' | 'file' }>
    readonly byHeadings: string
    readonly wordMissing: Say<{ words: readonly string[] }>
    readonly headingRows: string
    /** In place of rows where a file names its fields apart from them. */
    readonly fieldNames: string
    readonly sameColumns: Say<{ sheet: string }>
    readonly fewColumns: Say<{ headings: readonly string[] }>
    readonly period: string
    readonly periodFrom: Say<{ month: string; from: 'title' | 'sheet' | 'file' }>
    readonly noPeriod: string
    readonly counts: Say<{ rows: number; accepted: number; rejected: number; ignored: number }>
    readonly columns: Say<{ count: number }>
    readonly columnHeads: Readonly<Record<'column' | 'heading' | 'field', string>>
    readonly unused: string
    readonly missing: string
    readonly sought: Say<{ field: string; headings: readonly string[] }>
    readonly cells: Say<{ count: number; shown: number }>
    readonly advice: Say<{ adapter: string; fields: readonly string[]; headings: readonly string[] }>
  }
  readonly followUp: FollowUpWords
  readonly lint: LintWords
  readonly decide: DecideWords
  readonly explain: ExplainWords
  readonly generate: GenerateWords
  readonly newAdapter: NewAdapterWords
  readonly exchange: ExchangeWords
  readonly query: QueryWords
  readonly serve: ServeWords
  readonly simulate: SimulateWords
  readonly review: ReviewWords
  readonly test: TestWords
  readonly timeline: TimelineWords
  readonly verify: VerifyWords
  readonly rules: {
    readonly heads: Readonly<Record<'number' | 'id' | 'title' | 'severity' | 'tier' | 'needs', string>>
    readonly more: string
    readonly version: string
    readonly subject: string
    readonly severityCases: string
    readonly needs: string
    readonly options: string
    readonly noOptions: string
    readonly must: string
    readonly facts: string
    readonly conditions: string
    readonly detector: string
    readonly all: string
    readonly any: string
    readonly not: string
    readonly atLeast: Say<number>
  }
}
