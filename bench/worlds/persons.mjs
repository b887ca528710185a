import { columnEngine, createDataset, defineEntity, everyRow, field, graph } from '@hedui/core'
import { batch } from '../data/batch.mjs'
import { textOfDay } from '../data/day.mjs'
import { cell, persons } from '../data/persons.mjs'
import { rules } from '../data/rules.mjs'

/** @typedef {ReturnType<typeof createPersons>} Persons */

/**
 * Persons as rows of an entity of our own, and the job of evaluating the twenty rules over all of them.
 * @param {number} size
 */
export function createPersons(size) {
  const facts = persons(size)
  const fields = Object.fromEntries(facts.map(({ name, type }) => [name, field[type](name, name)]))
  const title = { zh: '申请人', en: 'applicant' }
  const own = graph.extend({ applicant: defineEntity({ title, registers: ['applicants'], fields }) })
  const days = new Map()
  const columns = Object.fromEntries(
    facts.map((fact) => [
      fact.name,
      Array.from({ length: size }, (_, row) => {
        const value = cell(fact, row)
        if (fact.type !== 'date' || value === null) return value
        if (!days.has(value)) days.set(value, textOfDay(Number(value)))
        return days.get(value)
      }),
    ]),
  )
  const dataset = createDataset({
    graph: own,
    batches: [batch(['applicant'], 'applicants', size, columns)],
  })
  const job = {
    dataset,
    asOf: '2025-12-31',
    subject: 'applicant',
    rows: everyRow(dataset, 'applicant'),
    facts: {},
    conditions: {},
    options: {},
    rules,
  }
  return { size, facts, evaluate: () => columnEngine.evaluate(job).rules }
}
