import type { Dataset } from '../../dataset/dataset.ts'
import type { HostFact, HostSubject, HostValue } from '../../engine/host.ts'
import type { FieldType, Phrase } from '../../model/field.ts'
import { askingOf, type Question } from '../decision/argument.ts'
import { type Outcome, settle } from '../decision/conditions.ts'
import type { Missing } from '../decision/decision.ts'
import { wantedOf } from '../hosts/wanted.ts'
import type { Programme } from '../programme.ts'
import { suppliers } from './source.ts'

/** Values that would show whether a fact matters: the extremes, and 1 for a yes; none for codes and texts. */
const extremes: Readonly<Partial<Record<FieldType, readonly HostValue[]>>> = {
  fen: [0, 1, 1e11],
  count: [0, 1, 1000],
  truth: [true, false],
  date: ['1900-01-01', '2199-12-31'],
  month: ['1900-01', '2199-12'],
}

/** Host facts that matter and that the host does not know, with the outcome of each extreme; null where none can be tried. */
export function openHosts(
  question: Question,
  dataset: Dataset,
): readonly { readonly missing: Missing; readonly outcomes: readonly Outcome[] | null }[] {
  const { programme, parameters, member, hostFacts = {} } = question
  const outcome = (host: string, value: HostValue): Outcome => {
    const supposed: HostFact = () => value
    const asking = askingOf(
      { ...question, hostFacts: { ...hostFacts, [host]: supposed } },
      dataset,
      parameters,
    )
    return settle(programme, asking).outcome(0)
  }
  return [...wantedOf(question)].flatMap(([host, { types }]) => {
    const known = hostFacts[host]?.(nobody) ?? null
    if (known !== null) return []
    const values = [...types].map((type) => extremes[type])[0]
    return [
      {
        missing: {
          fact: 'host',
          at: host,
          member,
          title: titleOf(programme, host),
          whoCouldSupply: suppliers.host.who,
          settles: false,
        },
        outcomes: values ? values.map((value) => outcome(host, value)) : null,
      },
    ]
  })
}

/** The host facts of a question are about its case, whoever is named. */
const nobody: HostSubject = { entity: '', id: '', keys: {} }

/** What the programme calls a fact that is the host's as it stands; else its name. */
function titleOf({ facts }: Programme, host: string): Phrase {
  const named = Object.values(facts).find(({ node }) => 'host' in node && node.host === host)
  return named?.title ?? { zh: host, en: host }
}
