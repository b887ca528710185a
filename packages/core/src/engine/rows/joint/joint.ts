import { Beside } from '../../../dataset/beside.ts'
import type { Dataset } from '../../../dataset/dataset.ts'
import { type Below, belowOf } from '../../../dataset/foundation.ts'
import { remember } from '../../../dataset/remember.ts'
import type { Condition, Expression } from '../../../expression/node.ts'
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
import { type Given, isSameGiven } from './given.ts'
import { OutOfReach } from './names.ts'
import { Nodes } from './nodes.ts'
import { type Reach, reachOf } from './reach.ts'
import { Standing } from './standing.ts'
import { type Differs, Touching } from './touched.ts'
import { wholeOf } from './whole.ts'

/** A condition as one rule has it, with what it depends on. */
interface Known extends Given {
  readonly condition: Condition
  readonly subject: string
  /** Undefined where it cannot be made ready. */
  readonly ready: Ready | undefined
}

/** What is asked of some rows. */
type Asked = Omit<Job, 'rows' | 'rules'>

/** A condition that was made ready. */
interface Ready {
  readonly holds: Holds
  /** What it looks at, or a condition over the same facts. */
  reach(of: Condition): Reach
}

/** The rules of a run as one program: what several ask of a row is found once for it. */
export class Joint {
  readonly program = new Program('')
  readonly #graph: Graph
  readonly #nodes = new Nodes()
  readonly #figures: Parameter[] = []
  readonly #rules = new WeakMap<Setting['facts'], Known[]>()
  readonly #jobs = new Beside<Dataset, RowJob>()
  readonly #touching = new Beside<RowJob, Touching>()
  /** The job that asked a dataset below first. */
  readonly #below = new WeakMap<Dataset, RowJob>()
  /** How many conditions were made ready. */
  size = 0

  constructor(graph: Graph) {
    this.#graph = graph
  }

  /** Where a condition holds; undefined where that is to be asked otherwise. */
  hits(job: Asked, rows: Int32Array, condition: Condition): Hits | undefined {
    const here = this.#job(job)
    const ready = this.#ready(job, condition, here)
    if (!ready) return undefined
    const place = this.program.place(job.subject)
    const sure: number[] = []
    const open: number[] = []
    try {
      const standing = this.#standing(job, condition, here, ready)
      for (let position = 0; position < rows.length; position++) {
        const row = rows[position] as number
        const truth = standing?.at(row) ?? ready.holds(place.at(here, row))
        if (truth === 2) sure.push(position)
        else if (truth === 1) open.push(position)
      }
    } catch (error) {
      if (isHeduiError(error)) return undefined
      throw error
    }
    return { sure, open }
  }

  /** What stands of what rows came to over the dataset below; undefined where all is to be asked anew. */
  #standing(job: Asked, condition: Condition, here: RowJob, { reach }: Ready): Standing | undefined {
    const { dataset } = job
    const below = belowOf(dataset)
    const whole = below && wholeOf(below.whole, job, condition)
    if (!whole) return undefined
    const touching = remember(this.#touching, here, () => new Touching(dataset, this.#differs(here, below)))
    return new Standing(whole, touching, condition, reach)
  }

  /** Whether what is asked of a row comes to something else than over the dataset below. */
  #differs(here: RowJob, below: Below): Differs {
    const rows = below.rows()
    const known = this.#below.get(rows)
    const like = known?.setting.asOf === here.setting.asOf ? known : undefined
    const there = new RowJob(like?.setting ?? { ...here.setting, dataset: rows }, like)
    if (!like) this.#below.set(rows, there)
    const compiler = createCompiler(this.program, here.setting)
    return (rooted, entity, row) => {
      const { frames, at } = this.program.place(entity)
      const value = compiler.numbers(rooted as Expression, frames)
      const [now, before] = [value.at(at(here, row)), value.at(at(there, row))]
      return !Object.is(now.lo, before.lo) || !Object.is(now.hi, before.hi)
    }
  }

  #job({ dataset, asOf }: Asked): RowJob {
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

  #ready(job: Asked, condition: Condition, here: RowJob): Ready | undefined {
    const { facts, options, parameters = [], subject } = job
    const all = remember(this.#rules, facts, (): Known[] => [])
    const known = all.find(
      (one) => one.condition === condition && one.subject === subject && isSameGiven(one, job),
    )
    if (known) return known.ready
    const ready = this.#made(job, condition, here)
    if (all.length >= most) all.shift()
    all.push({ condition, options, parameters, subject, ready })
    return ready
  }

  #made(job: Asked, condition: Condition, { setting }: RowJob): Ready | undefined {
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
      const holds = createCompiler(this.program, setting).condition(canonical.condition(condition), frames)
      const known = new WeakMap<Condition, Reach>()
      const reach = (of: Condition) =>
        remember(known, of, () => reachOf(this.#nodes, this.#graph, subject, canonical.condition(of)))
      return { holds, reach }
    } catch (error) {
      if (error instanceof OutOfReach || isHeduiError(error)) return undefined
      throw error
    }
  }
}

const nobody = new Int32Array()
/** So many ways to run one check are kept. */
const most = 8
