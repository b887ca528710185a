import type { Catalogue } from '@hedui/core'
import type { Compared } from '@hedui/core/follow-up'
import { type Difference, isChecked } from '../../follow-up/difference.ts'
import type { Rule } from '../../packs/rule.ts'
import { nameOf } from './follow-up.ts'
import { leadLines } from './lead.ts'
import { headline, sentence } from './lines.ts'
import type { Look } from './look.ts'

interface Known {
  readonly rules: readonly Rule[]
  readonly catalogue: Catalogue
}

const indent = '  '

/** Two runs side by side for people: new and changed leads whole, gone ones by name, unchanged ones counted. */
export function prettyDiff(difference: Difference, known: Known, look: Look): string {
  const { words, colours } = look
  const { before, after, comparison, rules, unmasked } = difference
  const { compared, counts } = comparison
  const of = (state: Compared['state']) => compared.filter((each) => each.state === state)
  const title = (state: Compared['state']): string[] =>
    headline(
      `■ ${words.followUp.state[state]}${words.colon}${words.report.leads({ count: counts[state] })}`,
      look,
    )
  const onlyIn = (path: string, list: readonly string[]): string[] =>
    list.length === 0 ? [] : sentence(colours.yellow(words.followUp.onlyIn({ path, rules: list })), look)
  return `${[
    ...sentence(
      words.followUp.runs({
        before: before.path,
        beforeAsOf: before.asOf,
        after: after.path,
        afterAsOf: after.asOf,
      }),
      look,
    ),
    ...(unmasked === null ? [] : [colours.red(words.report.unmasked({ purpose: unmasked }))]),
    ...onlyIn(before.path, rules.onlyBefore),
    ...onlyIn(after.path, rules.onlyAfter),
    ...(['new', 'changed'] as const).flatMap((state) =>
      counts[state] === 0
        ? []
        : [
            ...title(state),
            ...of(state).flatMap((each, i) => wholeLines(each, i + 1, difference, known, look)),
          ],
    ),
    ...(counts.gone === 0
      ? []
      : [...title('gone'), '', ...of('gone').flatMap((each) => goneLines(each, difference, known, look))]),
    ...headline(words.followUp.counts(counts), look),
    ...(counts.new + counts.changed === 0 ? [] : sentence(words.report.caution, look, indent)),
  ].join('\n')}\n`
}

function wholeLines(
  compared: Compared,
  number: number,
  difference: Difference,
  known: Known,
  look: Look,
): string[] {
  if (compared.state === 'gone') return []
  const { rule, severity } = compared.after
  const check = known.rules.find(({ id }) => id === rule)
  const { words, language, colours } = look
  const heading = [
    colours.bold(check ? `${check.number} ${check.title[language]}` : rule),
    words.severity[severity],
    isChecked(compared, difference) ? '' : colours.yellow(words.followUp.unchecked),
  ]
  const changes = compared.state === 'new' ? [] : compared.changes
  return [
    '',
    heading.filter((part) => part !== '').join(' · '),
    ...leadLines({ ...compared.after, changes }, number, known, look),
  ]
}

function goneLines(compared: Compared, difference: Difference, { rules }: Known, look: Look): string[] {
  if (compared.state !== 'gone') return []
  const { words, colours } = look
  const remark = isChecked(compared, difference)
    ? ''
    : words.bracket(colours.yellow(words.followUp.unchecked))
  return sentence(`${nameOf(compared.before, rules, look)}${remark}`, look, indent)
}
