import { decide } from '@hedui/core/decide'
import { decisionText } from '@hedui/core/text'
import { judgeMutants, mutateProgramme, testProgramme } from '@hedui/testing'
import { describe, expect, it } from 'vitest'
import { dibaoRural, dibaoUrban } from '../../src/index.ts'
import { asked, cases, chosen } from './cases.ts'

testProgramme(dibaoUrban, { ...asked, cases }, { describe, it })

const equivalent = {
  'facts.payable.node.if[2].if: always then':
    'who is not in gradual exit has no income below the standard either; only bounds differ, which DB-10 tests',
}

/** What the rural allowance has too is put to its cases. */
const own = /^(conditions|roundings)|^facts\.(addOns|exiting|payable)/

describe('cases of dibao.urban', { timeout: 300_000 }, () => {
  it('kill every mutant of what only it has', () =>
    judgeMutants(
      mutateProgramme(dibaoUrban, cases, asked, (id) => own.test(id)),
      equivalent,
    ))
})

it('urban and rural share who and what counts', () => {
  expect([dibaoUrban.members, dibaoUrban.incomes]).toEqual([dibaoRural.members, dibaoRural.incomes])
  for (const fact of ['counted', 'income', 'leftOut', 'limit', 'room', 'difference'])
    expect(dibaoUrban.facts[fact]).toEqual(dibaoRural.facts[fact])
})

it.each(['zh', 'en'] as const)('the argument in words: %s', (lang) => {
  const given = cases.find(({ name }) => name.includes('each'))
  const local = chosen({ 'add-on-ill': 7_000, 'low-band': 30, 'middle-band': 60, 'exit-months': 3 })
  const decision = decide(dibaoUrban, given?.given as never, { ...asked, ...local })
  expect(decisionText(decision, lang)).toMatchSnapshot()
})
