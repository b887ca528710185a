import type { Lang } from '../../findings/sentence.ts'
import type { Decision } from '../decision/decision.ts'
import { en } from './en.ts'
import { createLaws, type Laws } from './laws.ts'
import { createLines } from './lines.ts'
import { zh } from './zh.ts'

/** The whole argument of a decision in words: the result, then conditions, members, incomes, figures and what is missing. */
export function decisionText(decision: Decision, lang: Lang): string {
  const words = { zh, en }[lang]
  const laws = createLaws(lang)
  const lines = createLines(words, lang, laws, decision.parameters)
  const { heads } = words
  const parts: readonly (readonly [head: string, lines: readonly string[]])[] = [
    [heads.answers, decision.answers.filter(({ value }) => value !== null).map(lines.answer)],
    [heads.conditions, decision.because.map(lines.condition)],
    [heads.members, decision.members.map(lines.member)],
    [heads.incomes, decision.incomes.map(lines.income)],
    [heads.roundings, decision.roundings.map(lines.rounding)],
    [heads.figures, decision.parameters.map(lines.figure)],
    [heads.missing, decision.missing.map(lines.missing)],
    [heads.basis, lawsOf(decision, laws)],
  ]
  return [
    `${decision.programme.title[lang]}${words.colon}${lines.result(decision)}`,
    words.when(decision),
    ...(decision.synthetic ? [words.synthetic] : []),
    ...parts.flatMap(([head, all]) => (all.length > 0 ? ['', head, ...all.map((line) => `  ${line}`)] : [])),
    '',
  ].join('\n')
}

/** The articles cited, and those that the programme as a whole rests on. */
function lawsOf({ basis }: Decision, laws: Laws): readonly string[] {
  laws.cite(basis)
  return laws.list()
}
