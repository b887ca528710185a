import { type CheckInput, type DatasetInput, check as runChecks } from '@hedui/core'
import { overlay } from '@hedui/core/case'
import { isDay } from '@hedui/core/values'
import { inputOf } from '../../checking/prepare.ts'
import { selectRules } from '../../checking/select.ts'
import { localised } from '../../config/localised.ts'
import { refusal } from '../../refusal.ts'
import type { ResultOf } from '../protocol/answer.ts'
import type { BodyOf } from '../protocol/request.ts'
import type { Standing, State } from '../session/state.ts'
import type { Turn } from '../session/turn.ts'
import { countRecords, hostRecords } from './records.ts'

/** Checks a case laid over the registers, or everything at hand. */
export function check(body: BodyOf<'check'>, { id, state, sources }: Turn): ResultOf<'check'> {
  const { standing } = state
  if (!standing) throw refusal('serve.no-registers', {})
  const input = askedIn(body, state, standing)
  if (body.unmask) sources.unmasked(body.unmask.purpose)
  const records = hostRecords(body.records ?? {})
  const more: Pick<DatasetInput, 'records' | 'coverage'> = {
    records,
    ...(body.coverage && { coverage: body.coverage }),
  }
  const count = countRecords(records)
  const dataset = () => overlay(standing.dataset, more)
  const run = runChecks(dataset(), input)
  state.runs.remember({
    id,
    input,
    dataset,
    records: count,
    findings: new Map(run.findings.map(({ fingerprint, rule }) => [fingerprint, rule])),
  })
  return { ...run, off: input.only ? {} : (localised(state.setup.config, input).off ?? {}) }
}

function askedIn(body: BodyOf<'check'>, { setup }: State, standing: Standing): CheckInput {
  const { config, rules } = setup
  const { subjects, undetermined = false, unmask } = body
  const asOf = body.asOf ?? config.asOf ?? standing.latest
  if (asOf === undefined || !isDay(asOf)) throw refusal('serve.as-of', { found: asOf ?? null })
  const { region } = standing.config
  const { off = {} } = localised(config, { region, asOf })
  return inputOf(setup, standing.catalogue, {
    asOf,
    only: selectRules(body.only?.join(','), rules.rules, off),
    region,
    ...(unmask && { unmask }),
    undetermined,
    ...(subjects && { subjects }),
  })
}
