import { explanationText } from '@hedui/core'
import { refusal } from '../../refusal.ts'
import type { ResultOf } from '../protocol/answer.ts'
import type { BodyOf } from '../protocol/request.ts'
import type { Turn } from '../session/turn.ts'

/** The whole argument of a finding of this session, as data and in words. */
export function explain({ fingerprint, check }: BodyOf<'explain'>, { state }: Turn): ResultOf<'explain'> {
  const run = state.runs.find(fingerprint, check)
  const rule = run?.findings.get(fingerprint)
  if (!run || rule === undefined) throw refusal('serve.finding', { found: fingerprint })
  const explanation = state.runs.explainer(run)({ rule, fingerprint })
  return {
    check: run.id,
    text: {
      zh: explanationText(explanation, 'zh', 'whole'),
      en: explanationText(explanation, 'en', 'whole'),
    },
    explanation,
    unmasked: run.input.unmask?.purpose ?? null,
  }
}
