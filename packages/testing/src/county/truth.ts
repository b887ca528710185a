import type { Found, Survey } from './files/survey.ts'
import { type RuleNumber, ruleNumbers, rules } from './rules.ts'
import type { World } from './world.ts'

/** One planted thing. */
export interface TruthEntry {
  readonly check: RuleNumber
  readonly rule: string
  readonly subject: {
    readonly idNumber: string
    readonly name: string
    readonly householdNo: string
    readonly certNo?: string
  }
  /** Numbers as rolls write them. */
  readonly persons: readonly string[]
  /** `YYYY-MM`, of the key rows. */
  readonly months: readonly string[]
  /** Fen; null where no money is at stake, or the files do not say how much. */
  readonly amountAtRisk: number | null
  /** 1-based rows, titles and headings counted. */
  readonly keyRows: readonly { readonly file: string; readonly row: number }[]
  /** What is wrong, of an anomaly. */
  readonly note?: string
  /** Why it is right, or may be. */
  readonly why?: string
}

/** What is planted in a county, in the form that a scorer compares findings with. */
export interface CountyTruth {
  readonly synthetic: true
  readonly asOf: string
  readonly months: readonly string[]
  readonly households: number
  readonly dirt: 'usual' | 'none'
  readonly rules: readonly { readonly check: RuleNumber; readonly rule: string }[]
  readonly anomalies: readonly TruthEntry[]
  readonly innocents: readonly TruthEntry[]
  readonly either: readonly TruthEntry[]
  readonly files: readonly {
    readonly file: string
    readonly dataRows: number
    readonly ignoredRows: number
    readonly badRows: readonly never[]
  }[]
}

export function truthOf(world: World, { files, found }: Survey): CountyTruth {
  const { asOf, months, households, dirt } = world
  const entries = (kind: Found['entry']['kind']) =>
    found.filter(({ entry }) => entry.kind === kind).map(entryOf)
  return {
    synthetic: true,
    asOf,
    months,
    households,
    dirt,
    rules: ruleNumbers.map((check) => ({ check, rule: rules[check] })),
    anomalies: entries('anomaly'),
    innocents: entries('innocent'),
    either: entries('either'),
    files: files.map(({ path, dataRows, ignoredRows }) => ({
      file: path,
      dataRows,
      ignoredRows,
      badRows: [],
    })),
  }
}

function entryOf({ entry, story, keyRows, months, fen }: Found): TruthEntry {
  const { number, kind, text, persons, stakes } = entry
  const [person] = persons
  const certNo = story.dibao[0]?.certificate
  return {
    check: number,
    rule: rules[number],
    subject: {
      idNumber: person?.written ?? '',
      name: person?.name ?? '',
      householdNo: person?.home ?? '',
      ...(certNo !== undefined && { certNo }),
    },
    persons: persons.flatMap(({ written, rewritten }) =>
      rewritten ? [written, rewritten.written] : [written],
    ),
    months: [...months].sort(),
    amountAtRisk: stakes ? fen : null,
    keyRows,
    ...(kind === 'anomaly' ? { note: text } : { why: text }),
  }
}
