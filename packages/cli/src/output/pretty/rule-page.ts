import { type Check, graph, type Option, type Phrase } from '@hedui/core'
import type { Precision } from '@hedui/core/follow-up'
import { entityTitle } from '@hedui/core/text'
import { isCheck, type Rule } from '../../packs/rule.ts'
import { conditionLines } from './condition.ts'
import { conditionText, expressionText } from './expression.ts'
import { labelled, sentence } from './lines.ts'
import type { Look } from './look.ts'
import { precisionText } from './marks.ts'
import { registerName } from './registers.ts'
import { tiersOf } from './rule-list.ts'

const indent = '  '

/** One rule whole: what it finds, its law, options and conditions, what is innocent, what to do next. */
export function rulePage(rule: Rule, look: Look, precision?: readonly Precision[]): string {
  const { words, language, colours } = look
  const { rules, report } = words
  const heading = (text: string): string[] => ['', colours.bold(text)]
  const list = (label: string, phrases: readonly Phrase[]): string[] =>
    phrases.length === 0
      ? []
      : [...heading(label), ...phrases.flatMap((phrase) => sentence(phrase[language], look, `${indent}- `))]
  return `${[
    `${colours.bold(`${rule.number} ${rule.title[language]}`)}  ${colours.dim(rule.id)}  ${rules.version} ${rule.version}`,
    ...sentence(rule.description[language], look),
    '',
    ...(isCheck(rule) ? subjectLines(rule, look) : sentence(rules.detector, look)),
    ...labelled(
      rules.severityCases,
      `${words.severity[rule.severity]}${words.bracket(words.severityMeans[rule.severity])}`,
      look,
    ),
    ...(isCheck(rule) ? caseLines(rule, look) : []),
    ...(precision
      ? labelled(
          words.followUp.precisionHead,
          precisionText(precision.find((each) => each.rule === rule.id) ?? nothingDecided(rule.id), look),
          look,
        )
      : []),
    ...rule.needs.flatMap((group) =>
      labelled(rules.needs, group.map((register) => registerName(register, look)).join(report.or), look),
    ),
    ...list(report.basis, rule.basis),
    ...heading(rules.options),
    ...optionLines(rule.options, look),
    ...(isCheck(rule)
      ? [...heading(rules.conditions), ...conditionLines(rule.conditions, look, indent)]
      : []),
    ...heading(rules.facts),
    ...(isCheck(rule)
      ? factLines(rule, look)
      : Object.entries(rule.facts).map(([name, { type }]) => `${indent}${name} ${words.bracket(type)}`)),
    ...list(report.innocent, rule.innocent),
    ...list(report.next, rule.next),
  ].join('\n')}\n`
}

function subjectLines({ subject }: Check, look: Look): string[] {
  const entity = entityTitle(graph, subject)[look.language]
  return labelled(look.words.rules.subject, `${entity}${look.words.bracket(subject)}`, look)
}

function caseLines(check: Check, look: Look): string[] {
  const { words } = look
  return [
    ...check.severities.map(
      ({ severity, when }) =>
        `${indent}${typeof severity === 'string' ? words.severity[severity] : `{${severity.option}}`}${words.colon}${conditionText(when)}`,
    ),
    ...labelled(words.report.tiers, tiersOf(check), look),
  ]
}

const factLines = ({ facts }: Check, look: Look): string[] =>
  Object.entries(facts)
    .filter(([name, { node }]) => expressionText(node) !== name)
    .flatMap(([name, { node }]) => sentence(expressionText(node), look, `${indent}${name} = `))

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
