import { remember } from '../../dataset/remember.ts'
import type { Expression } from '../../expression/node.ts'
import { type Bits, noBits, positions } from '../bits.ts'
import type { Evaluator } from '../evaluator.ts'
import { isFew } from '../kernels/shared.ts'
import { pickPositions, type Scope } from '../scope.ts'
import { gather, type Vector } from '../vector.ts'
import { share } from './share.ts'

/** Some of the rows asked about, and facts of them. */
interface Few {
  readonly bits: Bits
  readonly scope: Scope
  /** By position of the subject, its place among the few. */
  readonly places: Int32Array
  readonly facts: Map<string, Vector>
}

/** What a job has found of facts. */
interface Found {
  /** Of all rows. */
  readonly whole: Set<string>
  readonly few: Few[]
  /** Of how many rows alone, by fact. */
  readonly rows: Map<string, number>
  readonly byRoot: WeakMap<Int32Array, Few>
}

const jobs = new WeakMap<Evaluator, Found>()

/**
 * The values of a fact that is asked about few rows, found for them alone; undefined where it is to be found for all
 * rows, as it is where many have been asked about by and by.
 */
export function factOfFew(evaluator: Evaluator, name: string, { root }: Scope): Vector | undefined {
  const { subject } = evaluator
  if (isFew(subject)) return undefined
  const found = remember(jobs, evaluator, nothingFound)
  if (found.whole.has(name)) return undefined
  const few = root === subject.root ? undefined : fewOf(found, subject, root)
  const there = few && knowing(found, few, name)
  if (!there || !isFound(found, there, name, subject.size)) {
    found.whole.add(name)
    return undefined
  }
  const expression = evaluator.setting.facts[name] as Expression
  const vector = remember(there.facts, name, () => evaluator.vector(expression, there.scope))
  return gather(
    vector,
    root.map((position) => there.places[position] as number),
  )
}

const nothingFound = (): Found => ({
  whole: new Set(),
  few: [],
  rows: new Map(),
  byRoot: new WeakMap(),
})

/** Few rows among which all of `root` are. */
function fewOf({ few, byRoot }: Found, subject: Scope, root: Int32Array): Few | undefined {
  const known = byRoot.get(root)
  if (known) return known
  const bits = noBits(subject.size)
  root.forEach((position) => {
    bits.words[position >>> 5]! |= 1 << (position & 31)
  })
  const at = positions(bits)
  if (at.length * share >= subject.size) return undefined
  const near = few.find((one) => one.scope.size <= at.length * share && includes(one.bits, bits))
  if (near) {
    byRoot.set(root, near)
    return near
  }
  const places = new Int32Array(subject.size)
  for (let i = 0; i < at.length; i++) places[at[i] as number] = i
  const made = { bits, scope: pickPositions(subject, at), places, facts: new Map<string, Vector>() }
  few.push(made)
  byRoot.set(root, made)
  return made
}

/** Those of whom the fact is known already, if the few are among them. */
const knowing = ({ few }: Found, asked: Few, name: string): Few =>
  asked.facts.has(name)
    ? asked
    : (few.find(({ bits, facts }) => facts.has(name) && includes(bits, asked.bits)) ?? asked)

const includes = (all: Bits, some: Bits): boolean =>
  some.words.every((word, w) => (word & ~(all.words[w] as number)) === 0)

/** Whether a fact is found of few, or may still be. */
function isFound({ rows }: Found, { facts, scope }: Few, name: string, size: number): boolean {
  if (facts.has(name)) return true
  const sofar = (rows.get(name) ?? 0) + scope.size
  rows.set(name, sofar)
  return sofar * share < size
}
