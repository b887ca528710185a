import type { Catalogue } from '@hedui/core'
import type { FollowedFinding } from '@hedui/core/follow-up'
import type { Rule } from '../../packs/rule.ts'
import { spans } from '../../text/spans.ts'
import { evidenceLines } from './evidence.ts'
import { sentence } from './lines.ts'
import type { Look } from './look.ts'
import { markLines } from './marks.ts'
import { money } from './money.ts'

const indent = '     '

/** One lead: what it says, about which programme, months and money, and the rows it rests on. */
export function leadLines(
  finding: FollowedFinding,
  number: number,
  { catalogue, rules }: { readonly catalogue: Catalogue; readonly rules: readonly Rule[] },
  look: Look,
): string[] {
  const { words, language, colours } = look
  const message = finding.message[language]
  const unsaid = finding.subject.label.split(' ').filter((part) => part !== '' && !message.includes(part))
  const nobody = unsaid.join(' ') === finding.subject.label
  const about = nobody && unsaid.length > 0 ? `${finding.subject.label}${words.colon}` : ''
  const programme = catalogue.find(({ id }) => id === finding.programme)
  const facts = [
    finding.state === undefined ? '' : words.followUp.state[finding.state],
    finding.result === 'unknown' ? colours.yellow(words.report.undetermined) : '',
    ...(nobody ? [] : unsaid),
    programme?.title[language] ?? finding.programme ?? '',
    spans(finding.periods).map(words.span).join(words.comma),
    money([finding], words) ?? '',
    words.tier(finding.tier),
    colours.dim(finding.fingerprint.slice(0, 12)),
  ]
  return [
    ...sentence(`${about}${message}`, look, `${String(number).padStart(3)}. `),
    ...sentence(facts.filter((fact) => fact !== '').join(' · '), look, indent),
    ...markLines(
      finding,
      rules.find(({ id }) => id === finding.rule),
      look,
      indent,
    ),
    ...evidenceLines(finding.evidence, words).flatMap((line) => sentence(colours.dim(line), look, indent)),
  ]
}
