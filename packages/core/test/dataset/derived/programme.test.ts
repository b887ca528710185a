import { expect, it } from 'vitest'
import { createDataset } from '../../../src/dataset/dataset.ts'
import { programmeNames, programmeOf } from '../../../src/programmes/catalogue.ts'
import { testCatalogue } from '../catalogue.ts'
import { rowsOf } from '../values-of.ts'

it('the catalogue is a table that rules can ask', () => {
  const dataset = createDataset({ catalogue: testCatalogue })
  expect(dataset.table('programme').keys).toEqual(testCatalogue.map(({ id }) => id))
  expect(
    rowsOf(dataset, 'programme', ['class', 'unit', 'posthumous', 'repeatable', 'discretionary']),
  ).toEqual(testCatalogue.map((p) => [p.class, p.unit, p.posthumous, p.repeatable, p.discretionary]))
})

it('which programmes exclude each other is a table too, each pair both ways round, by the word of either', () => {
  const entry = (id: string, group: string, excludes: readonly string[]) => ({
    ...(testCatalogue[0] as (typeof testCatalogue)[number]),
    ...{ id, class: group, excludes },
  })
  const dataset = createDataset({
    catalogue: [
      entry('a.1', 'a', ['a']),
      entry('a.2', 'a', []),
      entry('b', 'b', ['a']),
      entry('c', 'c', ['b', 'nothing known']),
    ],
  })
  expect(rowsOf(dataset, 'exclusion', ['programme', 'other'])).toEqual([
    ['a.1', 'a.2'],
    ['a.1', 'b'],
    ['a.2', 'a.1'],
    ['a.2', 'b'],
    ['b', 'a.1'],
    ['b', 'a.2'],
    ['b', 'c'],
    ['c', 'b'],
  ])
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
