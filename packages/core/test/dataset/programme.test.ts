import { expect, it } from 'vitest'
import { createDataset } from '../../src/dataset/dataset.ts'
import { programmeNames, programmeOf } from '../../src/programmes/catalogue.ts'
import { testCatalogue } from './catalogue.ts'
import { rowsOf } from './values-of.ts'

it('the catalogue is a table that rules can ask', () => {
  const dataset = createDataset({ catalogue: testCatalogue })
  expect(dataset.table('programme').keys).toEqual(testCatalogue.map(({ id }) => id))
  expect(
    rowsOf(dataset, 'programme', ['class', 'unit', 'posthumous', 'repeatable', 'discretionary']),
  ).toEqual(testCatalogue.map((p) => [p.class, p.unit, p.posthumous, p.repeatable, p.discretionary]))
})

it.each([
  ['农村低保', 'dibao.rural'],
  [' 农村 低保 ', 'dibao.rural'],
  ['dibao.rural', 'dibao.rural'],
  ['ｔｅｋｕｎ', 'tekun'],
  ['农村低保金', undefined],
])('%s is the programme %s', (name, id) => {
  expect(programmeOf(programmeNames(testCatalogue), name)).toBe(id)
})
