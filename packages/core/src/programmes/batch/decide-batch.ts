import { keyAt, rowOfKey } from '../../dataset/at.ts'
import type { Dataset } from '../../dataset/dataset.ts'
import { HeduiError } from '../../model/error.ts'
import { isDay } from '../../values/day.ts'
import { parseDivision } from '../../values/division.ts'
import { isMonth, monthOfDate } from '../../values/month.ts'
import { unansweredOf } from '../asks.ts'
import { type DecideOptions, decided, isInForce } from '../decide.ts'
import type { Programme } from '../programme.ts'
import { refusal } from '../refusal.ts'
import { casesOf } from '../registers/cases-of.ts'
import { withCircumstances } from '../registers/with-circumstances.ts'
import { type BatchRow, type DecisionBatch, results } from './batch.ts'
import { monthRows } from './month-rows.ts'
import { openOutcomes, outcomesOf } from './outcomes.ts'

/** As for `decide`; the region left out is that of the dataset. */
export interface BatchOptions
  extends Pick<DecideOptions, 'asOf' | 'month' | 'parameters' | 'region' | 'kind'> {
  /** Programmes, by id, whose roll of the month says who is not asked about: the urban kind, where the rural is decided. */
  readonly without?: readonly string[]
}

/**
 * Decides every household, or for a person's benefit every person, that occurs in the month: those with a member
 * list, a place on a roll or a payment. The same definition and engine as `decide`, over whole columns. What a
 * programme asks besides (`asks`) no register answers: it stays open. Errors:
 * `run.as-of`, `decide.month`, `decide.region`, `programme.parameter`, `rule.host`.
 */
export function decideBatch(given: Dataset, programme: Programme, options: BatchOptions): DecisionBatch {
  const { asOf, month = monthOfDate(asOf), parameters } = options
  if (!isDay(asOf)) throw new HeduiError('run.as-of', { found: asOf })
  if (!isMonth(month)) throw refusal('decide.month', { found: month })
  if (options.region !== undefined && !parseDivision(options.region).ok)
    throw refusal('decide.region', { found: options.region })
  const dataset = withCircumstances(given, month)
  const region = options.region ?? dataset.region
  const kind = options.kind ?? programme.kind
  const { id, version, title, unit } = programme
  const { table, rows, subject } = monthRows(dataset, programme, month, options.without)
  const asking = {
    ...{ dataset, asOf, parameters, kind, subject: table, rows },
    ...(region !== null && { region }),
    month: { value: month, type: 'month' } as const,
    hostFacts: unansweredOf(programme),
  }
  const outcomes = isInForce(programme, month) ? outcomesOf(programme, asking) : openOutcomes(rows.length)
  const keys = dataset.table(unit)
  const place = placesIn(subject)
  const cases = casesOf(dataset, asOf, month, programme)
  const at = (row: number): BatchRow => ({
    id: keyAt(keys, subject[row] as number) ?? '',
    ...outcomeAt(outcomes, row),
  })
  return {
    ...{ programme: { id, version, title }, unit, asOf, month, region, kind, size: rows.length },
    columns: { subject, ...outcomes },
    at,
    of(key) {
      const row = place(rowOfKey(keys, key))
      return row === undefined ? undefined : at(row)
    },
    decision(key) {
      const row = place(rowOfKey(keys, key))
      if (row === undefined) throw refusal('decide.subject', { unit, found: key, month })
      const { household, member } = cases[unit](subject[row] as number)
      return decided({ programme, household, member, asOf, month, region, kind, parameters })
    },
    *[Symbol.iterator]() {
      for (let row = 0; row < rows.length; row++) yield at(row)
    },
  }
}

/** Where each stands, found once it is asked for. */
function placesIn(subject: Int32Array): (key: number) => number | undefined {
  let places: Map<number, number> | undefined
  return (key) => {
    places ??= new Map(Array.from(subject, (one, row) => [one, row]))
    return places.get(key)
  }
}

function outcomeAt(
  { result, leastFen, mostFen }: Omit<DecisionBatch['columns'], 'subject'>,
  row: number,
): Omit<BatchRow, 'id'> {
  const [least, most] = [leastFen[row] as number, mostFen[row] as number]
  const found = results[result[row] as number] as BatchRow['result']
  const isOpen = found === 'undetermined' || least !== most
  return {
    result: found,
    amountFen: isOpen ? null : least,
    amountBoundsFen: isOpen ? [least, Number.isFinite(most) ? most : null] : null,
  }
}
