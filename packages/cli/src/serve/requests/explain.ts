import { detectionText, explanationText } from '@hedui/core/text'
import type { Explained } from '../../checking/explainer.ts'
import type { Language } from '../../messages/language.ts'
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
    text: { zh: textOf(explanation, 'zh'), en: textOf(explanation, 'en') },
    explanation,
    unmasked: run.input.unmask?.purpose ?? null,
  }
}

const textOf = (explained: Explained, language: Language): string =>
  'because' in explained
    ? detectionText(explained, language, 'whole')
    : explanationText(explained, language, 'whole')
