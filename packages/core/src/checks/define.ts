import type { Condition } from '../expression/node.ts'
import { type Citation, type Row, row } from '../expression/row.ts'
import { type Term, term } from '../expression/term.ts'
import type { Severity, Tier } from '../findings/finding.ts'
import type { Entities, Graph } from '../model/create-graph.ts'
import type { FieldType, Phrase } from '../model/field.ts'
import type { EntityName } from '../model/graph.ts'
import type { NamedFigure } from '../parameters/figures.ts'
import type { Check, Described, Shown, Stake } from './check.ts'
import type { Option } from './option.ts'

type Facts = Readonly<Record<string, Term>>
type Named<F extends Facts> = { readonly [K in keyof F]: Term<F[K]['type'] & FieldType> }
type Options = Readonly<Record<string, Option>>
type OptionTerms<O extends Options> = { readonly [K in keyof O]: Term<'option'> }
type Names<F extends Facts> = keyof F & string

export interface CheckSpec<G extends Entities, S extends EntityName<G>, F extends Facts, O extends Options>
  extends Described {
  readonly subject: S
  readonly options?: O
  readonly figures?: readonly NamedFigure[]
  readonly facts: (subject: Row<G, S>, options: OptionTerms<O>) => F
  /** What facts are called in an explanation, where the title of what they are made of will not do. */
  readonly factTitles?: { readonly [K in Names<F>]?: Phrase }
  /** What codes of a fact are called in the message: those of the model are in `codeTitles` of `@hedui/core/text`. */
  readonly codeTitles?: { readonly [K in Names<F>]?: Readonly<Record<string, Phrase>> }
  readonly conditions: (facts: Named<F>, options: OptionTerms<O>) => Condition
  readonly about: Names<F>
  readonly per: readonly [Names<F>, ...Names<F>[]]
  readonly severities?: (
    facts: Named<F>,
    options: OptionTerms<O>,
  ) => readonly { readonly severity: Severity | Term<'option'>; readonly when: Condition }[]
  readonly tier:
    | Tier
    | ((facts: Named<F>) => { readonly tier: Tier; readonly holds: Condition; readonly otherwise: Tier })
  readonly stake?: (facts: Named<F>) => {
    readonly programme?: Names<F>
    readonly month?: Names<F>
    readonly amount?: {
      readonly fen: Names<F>
      readonly take?: 'sum' | 'max' | 'excess'
      readonly exact?: Condition
    }
  }
  readonly shows: Readonly<Partial<Record<Names<F>, Shown>>>
  readonly evidence: (subject: Row<G, S>, options: OptionTerms<O>) => readonly Citation[]
}

/**
 * Gives the `defineCheck` of a graph, as of one with a host's own entities: it makes a check of typed steps, whose
 * paths and conditions become plain JSON. `facts` stands before whatever uses them, so that their types are known there.
 */
type Titled = Pick<Check, 'factTitles' | 'codeTitles' | 'shows'>

export function checkFor<G extends Entities>(graph: Graph<G>) {
  return <
    const S extends EntityName<G>,
    F extends Facts,
    const O extends Options = Readonly<Record<never, never>>,
  >(
    spec: CheckSpec<G, S, F, O>,
  ): Check => {
    const options = spec.options ?? ({} as O)
    const o = Object.fromEntries(
      Object.keys(options).map((name) => [name, term('option', { option: name })]),
    ) as OptionTerms<O>
    const subject = row(graph.entities, spec.subject, 'subject')
    const facts = spec.facts(subject, o)
    const f = Object.fromEntries(
      Object.entries(facts).map(([name, { type }]) => [name, term(type, { fact: name })]),
    ) as Named<F>
    const { amount, ...about } = spec.stake?.(f) ?? {}
    const stake: Stake = { ...about, ...(amount && { amount: { take: 'sum', ...amount } }) }
    const tier = typeof spec.tier === 'string' ? { otherwise: spec.tier } : tierOf(spec.tier(f))
    return {
      ...(spec as Omit<typeof spec, keyof Titled> & Titled),
      options,
      facts,
      conditions: spec.conditions(f, o),
      severities: (spec.severities?.(f, o) ?? []).map(({ severity, when }) => ({
        severity: isTerm(severity) ? optionOf(severity) : severity,
        when,
      })),
      tier,
      stake,
      evidence: spec.evidence(subject, o),
    }
  }
}

const tierOf = ({
  tier,
  holds,
  otherwise,
}: {
  tier: Tier
  holds: Condition
  otherwise: Tier
}): Check['tier'] => ({
  otherwise,
  when: { tier, holds },
})

const isTerm = (severity: Severity | Term<'option'>): severity is Term<'option'> =>
  typeof severity === 'object'
const optionOf = ({ node }: Term<'option'>) => node as { readonly option: string }
