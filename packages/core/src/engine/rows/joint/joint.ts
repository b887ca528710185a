import { Beside } from '../../../dataset/beside.ts'
import type { Dataset } from '../../../dataset/dataset.ts'
import { remember } from '../../../dataset/remember.ts'
import type { Condition } from '../../../expression/node.ts'
import type { Graph } from '../../../model/create-graph.ts'
import { isHeduiError } from '../../../model/error.ts'
import type { Parameter } from '../../../parameters/parameter.ts'
import type { Job } from '../../engine.ts'
import type { Setting } from '../../evaluator.ts'
import type { Hits } from '../../hits.ts'
import { createCompiler } from '../compile.ts'
import { Program } from '../program.ts'
import { RowJob } from '../row-job.ts'
import type { Holds } from '../value.ts'
import { Canonical } from './canonical.ts'
import { OutOfReach } from './names.ts'
import { Nodes } from './nodes.ts'

/** A condition as one rule has it, with what it depends on. */
interface Known {
  readonly condition: Condition
  readonly options: Setting['options']
  readonly parameters: Setting['parameters']
  readonly subject: string
  /** Undefined where it cannot be made ready. */
  readonly holds: Holds | undefined
}

/** The rules of a run as one program: what several ask of a row is found once for it. */
export class Joint {
  readonly program = new Program('')
  readonly #graph: Graph
  readonly #nodes = new Nodes()
  readonly #figures: Parameter[] = []
  readonly #rules = new WeakMap<Setting['facts'], Known[]>()
  readonly #jobs = new Beside<Dataset, RowJob>()
  /** How many conditions were made ready. */
  size = 0

  constructor(graph: Graph) {
    this.#graph = graph
  }

  /** Where a condition holds; undefined where that is to be asked otherwise. */
  hits(job: Omit<Job, 'rules'>, condition: Condition): Hits | undefined {
    const here = this.#job(job)
    const holds = this.#holds(job, condition, here)
    const place = this.program.place(job.subject)
    const sure: number[] = []
    const open: number[] = []
    if (!holds) return undefined
    try {
      for (let position = 0; position < job.rows.length; position++) {
        const truth = holds(place.at(here, job.rows[position] as number))
        if (truth === 2) sure.push(position)
        else if (truth === 1) open.push(position)
      }
    } catch (error) {
      if (isHeduiError(error)) return undefined
      throw error
    }
    return { sure, open }
  }

  #job({ dataset, asOf }: Setting): RowJob {
    const known = this.#jobs.get(dataset)
    if (known?.setting.asOf === asOf) return known
    const made = new RowJob({
      dataset,
      asOf,
      subject: '',
      rows: nobody,
      facts: {},
      conditions: {},
      options: {},
      parameters: this.#figures,
    })
    this.#jobs.set(dataset, made)
    return made
  }

  #holds(job: Setting, condition: Condition, here: RowJob): Holds | undefined {
    const { facts, options, parameters, subject } = job
    const all = remember(this.#rules, facts, (): Known[] => [])
    const known = all.find(
      (one) =>
        one.condition === condition &&
        one.subject === subject &&
        (one.options === options || JSON.stringify(one.options) === JSON.stringify(options)) &&
        isSame(one.parameters, parameters),
    )
    if (known) return known.holds
    const holds = this.#made(job, condition, here)
    if (all.length >= most) all.shift()
    all.push({ condition, options, parameters, subject, holds })
    return holds
  }

  #made(job: Setting, condition: Condition, { setting }: RowJob): Holds | undefined {
    const { subject, facts, options, parameters = [] } = job
    const figure = (id: string): string => {
      const found = parameters.find((one) => one.id === id)
      if (!found) throw new OutOfReach(id)
      const place = this.#figures.findIndex(
        ({ entries, type }) => entries === found.entries && type === found.type,
      )
      if (place < 0) this.#figures.push({ ...found, id: `${this.#figures.length}` })
      return `${place < 0 ? this.#figures.length - 1 : place}`
    }
    const canonical = new Canonical(this.#nodes, { graph: this.#graph, subject, facts, options, figure })
    this.size++
    try {
      const { frames } = this.program.place(subject)
      return createCompiler(this.program, setting).condition(canonical.condition(condition), frames)
    } catch (error) {
      if (error instanceof OutOfReach || isHeduiError(error)) return undefined
      throw error
    }
  }
}

const isSame = (a: Setting['parameters'] = [], b: Setting['parameters'] = []): boolean =>
  a === b || (a.length === b.length && a.every((parameter, i) => isSameFigure(parameter, b[i] as Parameter)))

/** Figures that nobody gave are made anew for each run. */
const isSameFigure = (a: Parameter, b: Parameter): boolean =>
  a === b || (a.id === b.id && a.type === b.type && a.entries.length + b.entries.length === 0)

const nobody = new Int32Array()
/** So many ways to run one check are kept. */
const most = 8
