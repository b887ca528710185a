import { describe, expect, it } from 'vitest'
import type { Condition, Leaf } from '../../../src/expression/node.ts'
import { pathText } from '../../../src/rules/path.ts'
import { logicOf } from './check-of.ts'

const is = (fact: string, operator: Leaf['operator'], value: Leaf['value']): Condition => ({
  fact,
  operator,
  value,
})
const all = (...conditions: Condition[]): Condition => ({ all: conditions })
const any = (...conditions: Condition[]): Condition => ({ any: conditions })
const not = (condition: Condition): Condition => ({ not: condition })
const above = (n: number, fact = 'n') => is(fact, 'greaterThan', n)
const below = (n: number, fact = 'n') => is(fact, 'lessThan', n)

type Row = readonly [name: string, condition: Condition, ...finds: string[]]

const excluded: readonly Row[] = [
  ['ranges that do not meet', all(above(10), below(10)), 'rule.contradiction conditions.all[1]'],
  [
    'two different equals',
    all(is('code', 'equal', 'a'), is('code', 'equal', 'b')),
    'rule.contradiction conditions.all[1]',
  ],
  [
    'an equal outside the list',
    all(is('code', 'in', ['a', 'b']), is('code', 'equal', 'c')),
    'rule.contradiction conditions.all[1]',
  ],
  [
    'a thing and not it',
    all(is('discretionary', 'equal', true), not(is('discretionary', 'equal', true))),
    'rule.contradiction conditions.all[1]',
  ],
  [
    'a group and not it',
    all(any(above(1), below(1, 'm')), not(any(above(1), below(1, 'm')))),
    'rule.contradiction conditions.all[1]',
  ],
  [
    'two things against one another',
    all(is('n', 'lessThan', { fact: 'm' }), is('m', 'lessThan', { fact: 'n' })),
    'rule.contradiction conditions.all[1]',
  ],
  [
    'below an option and above it',
    all(is('n', 'lessThan', { fact: 'lag' }), is('n', 'greaterThan', { fact: 'lag' })),
    'rule.contradiction conditions.all[1]',
  ],
  [
    'months that do not meet',
    all(is('month', 'lessThan', '2025-03'), is('month', 'equal', '2025-03')),
    'rule.contradiction conditions.all[1]',
  ],
  [
    'days that do not meet',
    all(is('day', 'greaterThan', '2025-03-01'), is('day', 'lessThan', '2025-03-02')),
    'rule.contradiction conditions.all[1]',
  ],
  [
    'none of two alternatives fits',
    all(above(10), any(below(5), is('n', 'equal', 7))),
    'rule.contradiction conditions.all[1]',
  ],
]

const idle: readonly Row[] = [
  ['a wider range beside a narrower', all(above(10), above(5)), 'rule.implied conditions.all[1]'],
  ['the same twice', all(above(10), above(10)), 'rule.implied conditions.all[1]'],
  [
    'not another code beside equal',
    all(is('code', 'equal', 'a'), is('code', 'notEqual', 'b')),
    'rule.implied conditions.all[1]',
  ],
  ['an alternative within another', any(above(5), above(10)), 'rule.implied conditions.any[1]'],
  [
    'an alternative that cannot be',
    all(above(10), any(below(5), above(20))),
    'rule.never conditions.all[1].any[0]',
  ],
  [
    'an alternative that is so already',
    all(above(10), any(above(5), is('code', 'equal', 'a'))),
    'rule.implied conditions.all[1]',
  ],
  ['a count of less than none', any(is('rows', 'lessThan', 0), above(1)), 'rule.never conditions.any[0]'],
  [
    'a count of at least none',
    all(is('rows', 'greaterThanInclusive', 0), above(1)),
    'rule.always conditions.all[0]',
  ],
  ['a constant', all(is('lag', 'equal', 3), above(1)), 'rule.always conditions.all[0]'],
  ['less than itself', is('n', 'lessThan', { fact: 'n' }), 'rule.never conditions'],
  ['a thing or not it', any(above(3), not(above(3))), 'rule.always conditions'],
]

const fine: readonly Row[] = [
  ['a range', all(above(1), below(10))],
  ['other things', all(above(10), below(5, 'm'))],
  ['a range with a hole', all(above(1), is('n', 'notEqual', 5))],
  ['below or not below may be nothing at all', any(below(5), is('n', 'greaterThanInclusive', 5))],
  ['at least two of three', { atLeast: 2, of: [above(5), above(10), is('code', 'equal', 'a')] }],
  ['codes of two lists', all(is('code', 'in', ['a', 'b']), is('code', 'notIn', ['b', 'c']))],
  ['days within a year', all(is('day', 'greaterThan', '2025'), is('day', 'lessThan', '2024'))],
  ['not a range', not(all(above(1), below(10)))],
]

describe.each([
  ['what can never hold is refused', excluded],
  ['what adds nothing, never holds or always does is named', idle],
  ['what makes sense is let pass', fine],
] as const)('%s:', (_, rows) => {
  it.each(rows.map(([name, ...row]) => ({ name, row })))('$name', ({ row: [condition, ...finds] }) => {
    expect(logicOf(condition).map(({ code, path }) => `${code} ${pathText(path)}`)).toEqual(finds)
  })
})
