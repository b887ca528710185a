import { expect, it } from 'vitest'
import { loadPack } from '../../src/rules/pack/load.ts'
import { problemOf } from '../../src/rules/problem.ts'
import { en } from '../../src/rules/words/en.ts'
import { explainProblem } from '../../src/rules/words/explain.ts'
import { zh } from '../../src/rules/words/zh.ts'
import { put } from './change.ts'
import { rightPack } from './right-pack.ts'

it('both languages speak of the same problems', () => {
  expect(Object.keys(zh).sort()).toEqual(Object.keys(en).sort())
})

it('says what was sought, what was found and what to do', () => {
  const said = [
    ['checks.0.facts.amount.node.fact', 'amonut'],
    ['checks.0.conditions.all.2.value', { fact: 'monthsLate' }],
    ['parameters.0.entries.0.per', 'year'],
    ['checks.0.facts.paidBefore.node.take', 'latest'],
    ['conditions.settled.value', []],
    ['checks.0.about', 'amount'],
  ].flatMap(([at, value]) => {
    const steps = String(at)
      .split('.')
      .map((step) => (/^\d+$/.test(step) ? Number(step) : step))
    return loadPack(put(rightPack(), steps, value)).problems.flatMap((problem) =>
      (['en', 'zh'] as const).map((language) => Object.values(explainProblem(problem, language)).join(' | ')),
    )
  })
  expect(said).toMatchInlineSnapshot(`
    [
      "a fact or a field of payment | "amonut" | Did you mean "amount"?",
      "事实，或 payment 的字段 | “amonut” | 是否想写“amount”？",
      "two values of one kind for "greaterThan" | an amount of money (fen) and a whole number | Compare like with like: change one side.",
      "“greaterThan”两边种类相同 | 一笔金额（分）；整数 | 请同类相比：修改其中一边。",
      "two sums over the same time for "greaterThan" | money by the month (fen) and money by the year (fen) | Bring both to one period first, for example {"mul": [monthly, {"value": 12, "type": "count"}]}.",
      "“greaterThan”两边的金额期间相同 | 每月金额（分）；每年金额（分） | 请先折算到同一期间，如 {"mul": [每月, {"value": 12, "type": "count"}]}。",
      ""by" for "latest" | no "by" | Say by what the rows are ordered, for example their month.",
      ""latest" 需要 "by" | 没有 "by" | 请说明按什么排序，如按月份。",
      "a list with something in it for "in" | [] | List at least one value: nothing is ever in an empty list.",
      "“in”需要非空列表 | [] | 请至少列一个值：任何值都不在空列表中。",
      "a key or a text or a code for whom or what a finding is about | amount, which is an amount of money (fen) | Name another fact.",
      "主键 或 文本 或 代码，用作线索所指的人或户 | amount，为一笔金额（分） | 请改用其他事实。",
    ]
  `)
})

it('suggests what is near, and else lists what there is', () => {
  const remedy = (near: readonly string[]) =>
    explainProblem(problemOf('rule.option', [], { found: 'x', known: ['lag', 'cap'], near }), 'en').remedy
  expect(remedy(['lag'])).toBe('Did you mean "lag"?')
  expect(remedy([])).toBe('Options: lag, cap.')
})
