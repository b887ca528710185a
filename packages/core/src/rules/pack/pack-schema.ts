import * as z from 'zod/mini'
import type { Shown } from '../../checks/check.ts'
import { optionTypes } from '../../checks/option.ts'
import { severities, type Tier } from '../../findings/finding.ts'
import type { Sensitivity } from '../../model/field.ts'
import { about, dotted, filled, kebab, name, object, phrase, text } from './describe.ts'
import { fieldTypes, nodes, type Parts } from './node-schemas.ts'

const tiers = ['A', 'B', 'C', 'D'] as const satisfies readonly Tier[]
const showns = ['list', 'min', 'max', 'sum', 'count'] as const satisfies readonly Shown[]
const sensitivities = [
  'none',
  'identity',
  'name',
  'account',
  'phone',
  'address',
] as const satisfies readonly Sensitivity[]
const severity = z.enum(severities)
const day = about('A day, YYYY-MM-DD.', z.string())

const option = object({
  type: about('fen and count: whole numbers of 0 or more; codes: a list.', z.enum(optionTypes)),
  title: phrase,
  unit: phrase,
  default: about(
    'Left out: the locality must set it, and the check gives no verdict until it does.',
    z.optional(z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])),
  ),
  source: about('Where the default comes from.', z.string()),
})

const parameter = object({
  id: about('For example dibao.standard.', dotted),
  title: phrase,
  type: z.enum(['fen', 'count']),
  entries: filled(
    object({
      area: about('A division code of 6, 9 or 12 digits, or * for everywhere.', text),
      kind: about('For example urban or rural; left out: whatever the kind.', z.optional(text)),
      from: day,
      to: about('The last day in force; null: no end is set.', z.nullable(z.string())),
      value: about('In fen for money.', z.int().check(z.nonnegative())),
      per: about(
        'For money that comes again and again: what it is the amount of.',
        z.optional(z.enum(['month', 'year'])),
      ),
      source: about('The document that sets it.', text),
      synthetic: about('Made up, for examples and tests.', z.optional(z.literal(true))),
    }),
  ),
})

const programme = object({
  id: about('For example dibao.rural.', dotted),
  title: phrase,
  aliases: about('Its names in the files of departments.', z.array(text)),
  class: about('What several programmes share.', text),
  unit: z.enum(['person', 'household', 'institution', 'project']),
  discretionary: about('Granted upon assessment.', z.boolean()),
  posthumous: about('Paid because of a death.', z.boolean()),
  repeatable: about('May be granted more than once in a month.', z.boolean()),
  excludes: about('Programmes or classes that may not be drawn at the same time.', z.array(text)),
  rules: z.enum(['found', 'not found']),
  source: about('The law or document that establishes it.', text),
})

/** What a reader is told of a check or a detector. */
const described = {
  id: about('Kebab-case; no other check or detector has it.', kebab),
  number: about('A short number for people, for example D01.', text),
  version: about('Raised whenever the rule may find something else.', text),
  title: phrase,
  description: about('What it finds, in whole sentences.', phrase),
  needs: about(
    'Registers without which there is no verdict: of each group at least one.',
    z.array(filled(text)),
  ),
  severity: about('How grave a finding is.', severity),
  message: about('With {fact} for each fact shown, and clauses such as [fact:…] that depend on one.', phrase),
  basis: about('Law articles and documents.', z.array(phrase)),
  innocent: about('Circumstances in which the finding is no wrong.', z.array(phrase)),
  next: about('What to do about a finding.', z.array(phrase)),
}

/** A detector without its code. */
export const detectorShape = object({
  ...described,
  options: z.record(name, option),
  facts: z.record(name, object({ type: z.enum(fieldTypes), sensitivity: z.optional(z.enum(sensitivities)) })),
})

/** The shape of a check as a pack holds it. */
export function checkSchema(
  { expression, condition }: Parts,
  hop: z.core.$ZodType,
  reference: z.core.$ZodType,
) {
  const factName = about('The name of a fact.', name)
  return object({
    ...described,
    subject: about('The entity whose rows are examined, one by one.', text),
    about: about('The fact, a key, that names whom or what a finding is about.', name),
    per: about(
      'Facts that are equal over the rows of one finding; where `about` names nobody, it is about the first key of these that does.',
      filled(factName),
    ),
    severities: about(
      'In order: the first that holds decides instead.',
      z.optional(
        z.array(object({ severity: z.union([severity, object({ option: name })]), when: condition })),
      ),
    ),
    tier: about(
      'How certain the evidence is: A number and a second field, B number only, C alike, D inferred.',
      z.union([
        z.enum(tiers),
        object({
          otherwise: z.enum(tiers),
          when: z.optional(object({ tier: z.enum(tiers), holds: condition })),
        }),
      ]),
    ),
    options: about('What a locality may set.', z.optional(z.record(name, option))),
    figures: about(
      'Dated figures of the law that facts look up; one that a run is not given is unknown.',
      z.optional(
        z.array(
          object({
            id: dotted,
            title: phrase,
            type: z.enum(['fen', 'count']),
            optional: about('There is a verdict without it.', z.optional(z.literal(true))),
          }),
        ),
      ),
    ),
    facts: about(
      'Named values of the subject.',
      z.record(
        name,
        object({
          type: about('Left out: follows from the expression.', z.optional(z.enum(fieldTypes))),
          node: expression,
        }),
      ),
    ),
    factTitles: about('What facts are called in an explanation.', z.optional(z.record(name, phrase))),
    codeTitles: about(
      'What codes of a fact are called in the message; left out: as the model calls them.',
      z.optional(z.record(name, z.record(text, phrase))),
    ),
    conditions: about('What makes a finding.', condition),
    stake: about(
      'Which programme, months and money a finding is about.',
      z.optional(
        object({
          programme: z.optional(factName),
          month: z.optional(factName),
          amount: z.optional(
            object({
              fen: factName,
              take: about(
                'Of the rows of a finding; left out: sum.',
                z.optional(z.enum(['sum', 'max', 'excess'])),
              ),
              exact: about(
                'Where the amount is exact; elsewhere it is an upper bound.',
                z.optional(condition),
              ),
            }),
          ),
        }),
      ),
    ),
    shows: about(
      'Facts that the finding shows, and how the values of several rows become one.',
      z.record(name, z.enum(showns)),
    ),
    evidence: about(
      'Rows whose records the finding cites.',
      z.array(object({ cite: z.union([reference, filled(hop)]), field: z.optional(text) })),
    ),
  })
}

/** The shape of a pack whose checks, conditions, programmes and overlays are of the given shapes. */
export const packSchema = (
  check: z.core.$ZodType,
  condition: z.core.$ZodType,
  programmeRules: z.core.$ZodType,
  overlay: z.core.$ZodType,
) =>
  object({
    $schema: about('Where editors find the schema of packs.', z.optional(z.string())),
    id: about('Kebab-case, for example county-rules.', kebab),
    version: about('Of the pack.', text),
    title: phrase,
    checks: z.optional(z.array(check)),
    conditions: about(
      'Conditions that several checks share, by name.',
      z.optional(z.record(name, condition)),
    ),
    parameters: about('Dated, regional figures of the law.', z.optional(z.array(parameter))),
    catalogue: about('Programmes and their names in files.', z.optional(z.array(programme))),
    programmes: about(
      'Rules of programmes: to whom a benefit goes, on what conditions, and how much it is.',
      z.optional(z.array(programmeRules)),
    ),
    overlays: about(
      'What places do otherwise than programmes say, and since when.',
      z.optional(z.array(overlay)),
    ),
  })

const anything = z.looseObject({})

/** One check, whose nodes are looked at in their turn. */
export const checkShape = checkSchema(
  { expression: anything, condition: anything, operand: z.unknown() },
  anything,
  nodes.expressions.fact,
)

/** A pack, whose checks, programmes and overlays are looked at in their turn. */
export const packShape = packSchema(anything, anything, anything, anything)
