import { expect, it } from 'vitest'
import { factsNamed } from '../../src/expression/facts-named.ts'

const facts: Readonly<Record<string, unknown>> = {
  due: { add: [{ fact: 'base' }, { fact: 'amount', of: 'item' }] },
  base: { mul: [{ fact: 'due' }, { value: 2, type: 'count' }] },
  amount: { value: 1, type: 'fen' },
  home: { fact: 'household', to: ['person'] },
}

it.each<[what: string, part: unknown, named: readonly string[]]>([
  [
    'a fact, and those that it rests on, each once',
    { fact: 'due', operator: 'greaterThan', value: 0 },
    ['due', 'base'],
  ],
  ['no field of another row that is called like one', { fact: 'amount', of: 'item' }, []],
  ['no field reached from a row', { fact: 'home' }, ['home']],
  ['a name that nothing defines', [{ any: [{ fact: 'month' }, null] }], ['month']],
  ['nothing where nothing is named', { all: [] }, []],
])('names %s', (_, part, named) => {
  expect([...factsNamed(part, (name) => facts[name])]).toEqual(named)
})
