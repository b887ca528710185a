import { bitsWhere, type Job, type Truth } from '@hedui/core'
import { Engine } from 'json-rules-engine'
import { topLevel } from '../form.ts'
import { installOperators } from '../operators.ts'
import { ownPath } from '../own-path.ts'
import { compile, type Mode, never } from './compile.ts'
import { sidesOf } from './sides.ts'

const modes: readonly Mode[] = ['surely', 'possibly']

/** The truths of a job's rules, from an engine of json-rules-engine that is made for it and asked row after row. */
export async function judge(job: Job): Promise<Readonly<Record<string, Truth>>> {
  const sides = sidesOf(job)
  const engine = new Engine([], { pathResolver: ownPath })
  installOperators(engine)
  const ids = Object.keys(job.rules)
  const nameOf = (index: number, mode: Mode) => `${index} ${mode}`
  Object.values(job.rules).forEach((rule, index) => {
    for (const mode of modes)
      engine.addRule({
        name: nameOf(index, mode),
        conditions: topLevel(compile(rule, mode, job, sides)),
        event: { type: mode },
      })
  })
  const holding: ReadonlySet<string>[] = []
  for (const position of job.rows.keys()) {
    const { results } = await engine.run({ ...sides.factsAt(position), [never]: false })
    holding.push(new Set(results.map(({ name }) => name)))
  }
  const bits = (index: number, mode: Mode) =>
    bitsWhere(job.rows.length, (i) => holding[i]?.has(nameOf(index, mode)) ?? false)
  return Object.fromEntries(
    ids.map((id, index) => [id, { definite: bits(index, 'surely'), possible: bits(index, 'possibly') }]),
  )
}
