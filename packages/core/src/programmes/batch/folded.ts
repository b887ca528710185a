import type { Job } from '../../engine/engine.ts'
import { looksOnlyAt } from '../../engine/kernels/looks-only.ts'
import type { Condition, Expression, Leaf, Literal, Reference } from '../../expression/node.ts'
import { alike } from './alike.ts'
import { type Alone, aloneIn } from './alone.ts'

/**
 * The same job with what is the same for every row found beforehand, such as figures of the law: what is left looks
 * only at its own row, so that the rows of a table are asked once, whoever meets them.
 */
export function folded(job: Job): Job {
  const alone = aloneIn(job)
  const constants = new Map<string, Expression>()
  const facts = Object.entries(job.facts).map(([name, given]) => {
    const fact = alike(fold(given, constants, alone))
    if (looksOnlyAt(fact, [])) constants.set(name, fact)
    return [name, fact] as const
  })
  const rules = Object.entries(job.rules).map(
    ([name, rule]) => [name, alike(fold(rule, constants, alone))] as const,
  )
  return { ...job, facts: Object.fromEntries(facts), rules: Object.fromEntries(rules) }
}

type Constants = ReadonlyMap<string, Expression>

function fold<N>(node: N, constants: Constants, alone: Alone): N {
  if (typeof node !== 'object' || node === null || isLiteral(node)) return node
  if (Array.isArray(node)) return node.map((part) => fold(part, constants, alone)) as N
  if (isNamed(node)) return (constants.get(node.fact) ?? node) as N
  const parts = Object.fromEntries(
    Object.entries(node).map(([key, part]) => [key, fold(part, constants, alone)]),
  )
  return simpler(parts, constants, alone) as N
}

type Parts = Readonly<Record<string, unknown>>

function simpler(node: Parts, constants: Constants, alone: Alone): unknown {
  if ('operator' in node) return compared(node as unknown as Leaf, constants)
  if (Array.isArray(node.if)) return chosen(node.if as unknown as Branch, alone)
  if (Array.isArray(node.all)) return several(node.all, false, alone)
  if (Array.isArray(node.any)) return several(node.any, true, alone)
  return isCalculated(node) ? (alone.value(node as unknown as Expression) ?? node) : node
}

/** A comparison with a constant, rather than with a column of them. */
function compared({ fact, operator, value }: Leaf, constants: Constants): Leaf {
  const known = typeof fact === 'string' ? constants.get(fact) : undefined
  return { fact: known ?? fact, operator, value: isLiteral(value) ? value.value : value }
}

type Branch = readonly [condition: Condition, then: Expression, otherwise: Expression]

function chosen(branch: Branch, alone: Alone): Expression {
  const [condition, then, otherwise] = branch
  const holds = settled(condition, alone)
  if (holds !== null) return holds ? then : otherwise
  return isLiteral(then) && isLiteral(otherwise) && then.value === otherwise.value ? then : { if: branch }
}

/** Without the parts that change nothing; where one part decides, that alone. */
function several(parts: readonly Condition[], deciding: boolean, alone: Alone): Condition {
  const open = parts.filter((part) => settled(part, alone) !== !deciding)
  const sure = open.find((part) => settled(part, alone) === deciding)
  const [only = parts[0], ...others] = sure ? [sure] : open
  if (only && others.length === 0) return only
  return deciding ? { any: open } : { all: open }
}

const settled = (condition: Condition, alone: Alone): boolean | null =>
  'operator' in condition && isLiteral(condition.fact) && typeof condition.value !== 'object'
    ? alone.holds(condition)
    : null

const isLiteral = (node: unknown): node is Literal =>
  typeof node === 'object' && node !== null && 'value' in node && 'type' in node

const isNamed = (node: object): node is Reference =>
  'fact' in node && !('operator' in node) && !('of' in node) && !('to' in node)

/** Whether a node is an operation on nothing but literals. */
function isCalculated(node: Parts): boolean {
  const [operands] = Object.values(node)
  return (
    !('take' in node) && !('parameter' in node) && [operands].flat().every((operand) => isLiteral(operand))
  )
}
