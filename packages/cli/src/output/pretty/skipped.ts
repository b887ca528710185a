import type { Skipped } from '@hedui/core'
import type { Report } from '../../checking/report.ts'
import type { Rule } from '../../packs/rule.ts'
import { headline, sentence } from './lines.ts'
import type { Look } from './look.ts'
import { registerName } from './registers.ts'

/** The rules without a verdict, each with what it needs. */
export function skippedLines(
  { run, rules, off }: Pick<Report, 'run' | 'rules' | 'off'>,
  look: Look,
): string[] {
  const { words, language, colours } = look
  const count = run.skipped.length + Object.keys(off).length
  if (count === 0) return []
  const name = (rule: string): string => {
    const check = rules.find(({ id }) => id === rule)
    return `${[check?.number, check?.title[language]].filter((part) => part !== undefined).join(' ')} ${colours.dim(rule)}`
  }
  return [
    ...headline(words.report.skipped({ count }), look),
    ...run.skipped.flatMap((skipped) => [
      `  ${name(skipped.rule)}`,
      ...needed(skipped).flatMap((need) => sentence(need, look, '      ')),
    ]),
    ...Object.entries(off).flatMap(([rule, reason]) => [
      `  ${name(rule)}`,
      ...sentence(words.report.off({ reason }), look, '      '),
    ]),
  ]

  function needed({ rule, needs, options, figures = [] }: Skipped): string[] {
    const check = rules.find(({ id }) => id === rule)
    const groups = (check?.needs ?? [needs]).filter((group) =>
      group.every((register) => needs.includes(register)),
    )
    return [
      ...groups.map((group) =>
        words.report.needs(group.map((register) => registerName(register, look)).join(words.report.or)),
      ),
      ...options.map((option) =>
        words.report.sets({
          key: `options.${rule}.${option}`,
          title: check?.options[option]?.title[language] ?? option,
          unit: check?.options[option]?.unit[language] ?? '',
        }),
      ),
      ...figures.map((id) =>
        words.report.sets({
          key: `parameters.${id}`,
          title: figuresOf(check).find((figure) => figure.id === id)?.title[language] ?? id,
          unit: '',
        }),
      ),
    ]
  }
}

const figuresOf = (rule: Rule | undefined) => (rule && 'figures' in rule ? (rule.figures ?? []) : [])
