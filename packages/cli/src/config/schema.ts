import { severities } from '@hedui/core'
import * as z from 'zod/mini'

const about = (text: string) => z.describe(text)

const text = z.string().check(z.minLength(1))
export const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))
export const divisionCode = z.string().check(z.regex(/^\d{2}(\d{2}){0,2}(\d{3}){0,2}$/))
const phrase = z.strictObject({ zh: text, en: text })
/** A file's path, from the folder of the configuration. */
const file = text
const scalar = z.union([z.string(), z.number(), z.boolean()])

export const programmeEntry = z.strictObject({
  id: text,
  title: phrase,
  aliases: z.array(text).check(about('Its names in department files.')),
  class: text.check(about('What several programmes share, for example `dibao` for rural and urban.')),
  unit: z.enum(['person', 'household', 'institution', 'project']),
  discretionary: z.boolean().check(about('Granted upon assessment, not to everyone of an age or status.')),
  posthumous: z.boolean().check(about('Paid because of a death, to the family.')),
  repeatable: z.boolean().check(about('May be granted more than once in a month.')),
  excludes: z.array(text).check(about('Ids or classes that may not be drawn at the same time.')),
  rules: z.enum(['found', 'not found']).check(about('Whether the library holds rules for it.')),
  source: text.check(about('Law or document that establishes it.')),
})

const figure = z.strictObject({
  id: text.check(about('For example `dibao.standard`; it takes the place of a shipped one with the id.')),
  title: phrase,
  type: z.enum(['fen', 'count']),
  entries: z.array(
    z.strictObject({
      area: text.check(about('A division code, or * for everywhere.')),
      kind: z.optional(text.check(about('For example `urban` or `rural`; left out: whatever the kind.'))),
      from: day.check(about('First day in force.')),
      to: z.nullable(day).check(about('Last day in force; null: no end is set.')),
      value: z.int().check(z.nonnegative(), about('In fen for money.')),
      per: z.optional(z.enum(['month', 'year'])),
      source: text.check(about('The document that sets it.')),
    }),
  ),
})

export const coverage = z.strictObject({
  register: text,
  programme: z.nullable(text).check(about('null: whatever the programme.')),
  area: text.check(about("A township's name, a division code, or * for the whole dataset.")),
  from: day.check(about('First day covered.')),
  to: z.nullable(day).check(about('First day no longer covered; null is open.')),
})

/** What may be set of rules. */
const settings = {
  options: z.optional(
    z
      .record(z.string(), z.record(z.string(), z.union([scalar, z.array(scalar)])))
      .check(about('Options by rule.')),
  ),
  severities: z.optional(
    z.record(z.string(), z.enum(severities)).check(about('Severity by rule, in place of its own.')),
  ),
  off: z.optional(
    z.record(z.string(), text).check(about('Rules that are not run, each with the reason why.')),
  ),
}

/** What `hedui.config.json` may say. */
export const configSchema = z.strictObject({
  $schema: z.optional(z.string()),
  region: z.optional(divisionCode.check(about('Division code of the place.'))),
  asOf: z.optional(day.check(about('The business day; --as-of goes before it.'))),
  fingerprintKey: z.optional(
    z
      .string()
      .check(
        z.minLength(16),
        about("The county's secret, so that identity numbers cannot be guessed from fingerprints."),
      ),
  ),
  catalogue: z.optional(
    z
      .array(programmeEntry)
      .check(about('Programmes added to the shipped ones; one with the id of a shipped one replaces it.')),
  ),
  parameters: z.optional(z.array(figure).check(about('Dated figures of the place: standards, rates, ages.'))),
  packs: z.optional(
    z
      .array(file)
      .check(
        about(
          'Rule packs that are run beside the shipped rules: JSON files, or modules (.js, .mjs), which are run only where --config names this file.',
        ),
      ),
  ),
  coverage: z.optional(
    z.array(coverage).check(about('Areas and time for which a register can be trusted to be complete.')),
  ),
  ...settings,
  local: z.optional(
    z
      .array(
        z.strictObject({
          area: z.optional(divisionCode.check(about('Only where the region is this division or in it.'))),
          from: z.optional(day.check(about('Only for business days from this one on.'))),
          to: z.optional(day.check(about('Only for business days before this one.'))),
          ...settings,
        }),
      )
      .check(
        about('Settings of some places or times, which go before the general ones; of several the last.'),
      ),
  ),
  previous: z.optional(file.check(about('The run before, written by `hedui check --format json`.'))),
  baseline: z.optional(file.check(about('Findings accepted at go-live.'))),
  waivers: z.optional(file.check(about("People's decisions not to report findings."))),
  dispositions: z.optional(file.check(about('What people found out about findings.'))),
})

export type Config = z.infer<typeof configSchema>
