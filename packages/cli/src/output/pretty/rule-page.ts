import { type Check, graph, type Option, type Phrase, type Precision } from '@hedui/core'
import { conditionLines } from './condition.ts'
import { conditionText, expressionText } from './expression.ts'
import { labelled, sentence } from './lines.ts'
import type { Look } from './look.ts'
import { precisionText } from './marks.ts'
import { registerName } from './registers.ts'
import { tiersOf } from './rule-list.ts'

const indent = '  '

/** One rule whole: what it finds, its law, options and conditions, what is innocent, what to do next. */
export function rulePage(check: Check, look: Look, precision?: readonly Precision[]): string {
  const { words, language, colours } = look
  const { rules, report } = words
  const heading = (text: string): string[] => ['', colours.bold(text)]
  const list = (label: string, phrases: readonly Phrase[]): string[] =>
    phrases.length === 0
      ? []
      : [...heading(label), ...phrases.flatMap((phrase) => sentence(phrase[language], look, `${indent}- `))]
  const entity: string =
    Object.entries(graph.entities).find(([name]) => name === check.subject)?.[1].title[language] ??
    check.subject
  return `${[
    `${colours.bold(`${check.number} ${check.title[language]}`)}  ${colours.dim(check.id)}  ${rules.version} ${check.version}`,
    ...sentence(check.description[language], look),
    '',
    ...labelled(rules.subject, `${entity}${words.bracket(check.subject)}`, look),
    ...labelled(
      rules.severityCases,
      `${words.severity[check.severity]}${words.bracket(words.severityMeans[check.severity])}`,
      look,
    ),
    ...check.severities.map(
      ({ severity, when }) =>
        `${indent}${typeof severity === 'string' ? words.severity[severity] : `{${severity.option}}`}${words.colon}${conditionText(when)}`,
    ),
    ...labelled(report.tiers, tiersOf(check), look),
    ...(precision
      ? labelled(
          words.followUp.precisionHead,
          precisionText(precision.find(({ rule }) => rule === check.id) ?? nothingDecided(check.id), look),
          look,
        )
      : []),
    ...check.needs.flatMap((group) =>
      labelled(rules.needs, group.map((register) => registerName(register, look)).join(report.or), look),
    ),
    ...list(report.basis, check.basis),
    ...heading(rules.options),
    ...optionLines(check.options, look),
    ...heading(rules.conditions),
    ...conditionLines(check.conditions, look, indent),
    ...heading(rules.facts),
    ...Object.entries(check.facts)
      .filter(([name, { node }]) => expressionText(node) !== name)
      .flatMap(([name, { node }]) => sentence(expressionText(node), look, `${indent}${name} = `)),
    ...list(report.innocent, check.innocent),
    ...list(report.next, check.next),
  ].join('\n')}\n`
}

const nothingDecided = (rule: string): Precision => ({ rule, confirmed: 0, decided: 0, share: null })

function optionLines(options: Readonly<Record<string, Option>>, look: Look): string[] {
  const { words, language, colours } = look
  const all = Object.entries(options)
  if (all.length === 0) return [`${indent}${words.rules.noOptions}`]
  return all.flatMap(([name, { title, unit, default: value, source }]) => {
    const set = value === undefined ? words.rules.must : `${words.help.defaults} ${valueText(value)}`
    return [
      ...sentence(
        `${title[language]}${words.bracket(`${unit[language]}${words.clause}${set}`)}`,
        look,
        `${indent}${name}${words.colon}`,
      ),
      ...sentence(colours.dim(source), look, `${indent}${indent}`),
    ]
  })
}

const valueText = (value: NonNullable<Option['default']>): string =>
  typeof value === 'object' ? (value.length === 0 ? '[]' : value.join(' / ')) : String(value)
