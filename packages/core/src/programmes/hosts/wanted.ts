import { remember } from '../../dataset/remember.ts'
import { allBits } from '../../engine/bits.ts'
import { columnEngine, type Verdicts } from '../../engine/engine.ts'
import { unanswered } from '../../engine/host.ts'
import { createDemanding, type Demand } from '../../hosts/demand.ts'
import { NEVER, unsettle } from '../../hosts/unsettle.ts'
import { mentionsBesides } from '../asks.ts'
import { askingOf, datasetOf, type Question } from '../decision/argument.ts'
import { ternary } from '../decision/bounds.ts'
import { jobOf } from '../job.ts'
import type { Programme } from '../programme.ts'

/** The host facts that could change the result of a question or its amount; none where both are settled. */
export function wantedOf(question: Question): Demand {
  const { programme, parameters } = question
  if (!remember(mentioning, programme, () => mentionsHosts(programme))) return new Map()
  const job = jobOf(programme, askingOf(question, datasetOf(question), parameters))
  const mentions = mentionsBesides(job.facts)
  const mayChange = (part: unknown) => mentions(part).size > 0
  const verdicts = columnEngine.evaluate({
    ...job,
    facts: eachOf(job.facts, (node) => unsettle(node, mayChange)),
    rules: eachOf(job.rules, (rule) => unsettle(rule, mayChange)),
    hostFacts: { ...job.hostFacts, [NEVER]: unanswered },
  })
  const demanding = createDemanding({
    facts: job.facts,
    verdicts,
    mentions,
    open: (condition) => unsettle(condition, mayChange),
  })
  if (isRefused(verdicts)) return demanding.found
  const all = allBits(job.rows.length)
  for (const rule of Object.values(job.rules)) demanding.condition(rule, all)
  if (programme.amount !== null) demanding.fact(programme.amount, all)
  return demanding.found
}

const mentioning = new WeakMap<Programme, boolean>()
const mentionsHosts = ({ facts, conditions }: Programme): boolean =>
  mentionsBesides({})([facts, conditions]).size > 0

const isRefused = ({ rules }: Verdicts): boolean =>
  Object.values(rules).some((truth) => ternary(truth, 0) === 'false')

const eachOf = <T>(record: Readonly<Record<string, T>>, change: (part: T) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(record).map(([name, part]) => [name, change(part)]))
