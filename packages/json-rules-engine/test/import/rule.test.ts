import { describe, expect, it } from 'vitest'
import { importRules } from '../../src/index.ts'
import { context, fact, facts, read, ruleOf } from './trial.ts'

describe('a rule', () => {
  const good = { fact: 'count', operator: 'equal', value: 3 }

  it.each<[string, unknown, readonly string[]]>([
    ['that is no JSON', '{', ['error document.json /0']],
    ['that is nothing', null, ['error document.shape /0']],
    ['without an event', { conditions: { all: [good] } }, ['error document.shape /0/event']],
    ['without conditions', { event: { type: 'x' } }, ['error document.shape /0/conditions']],
  ])('%s is refused', (_, document, expected) => {
    const { rules, report } = read(document)
    expect(rules).toEqual([])
    expect(
      report
        .filter(({ code }) => code !== 'fact.missing')
        .map(({ code, level, pointer }) => `${level} ${code} ${pointer}`),
    ).toEqual(expected)
  })

  it('keeps its name and event as data, and tells of what no longer happens', () => {
    const document = {
      name: 'three',
      priority: 7,
      onSuccess: () => {},
      conditions: { all: [good] },
      event: { type: 'hit', params: { count: { fact: 'count' }, text: 'three' } },
    }
    const { rules, report } = read(ruleOf({ all: [] }), document)
    expect(rules).toEqual([{ name: 'three', index: 1, conditions: { all: [good] }, event: document.event }])
    expect(report.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['condition.empty', '/0/conditions/all/0/all'],
      ['rule.event-fact', '/1/event/params/count'],
      ['rule.handler', '/1/onSuccess'],
      ['rule.priority', '/1/priority'],
      ['fact.missing', '/1/conditions'],
    ])
  })

  it.each([
    ['name', 0],
    ['priority', 1],
  ])('with a %s that no text can be made of is read all the same', (key, differences) => {
    const { rules, report } = read({ ...ruleOf({ all: [good] }), [key]: { toString: 0 } })
    expect(rules).toHaveLength(1)
    expect(report.filter(({ code }) => code === 'rule.priority')).toHaveLength(differences)
  })

  it.each([
    ['an operator', { ...good, operator: { toString: 0 } }, 'document.shape'],
    ['a list', { ...good, operator: 'someValue:equal', value: { toString: 0 } }, 'list.sought'],
  ])('with %s that no text can be made of is refused', (_, comparison, expected) => {
    const { rules, report } = read(ruleOf({ all: [comparison] }))
    expect(rules).toEqual([])
    expect(report.map(({ code }) => code)).toContain(expected)
  })

  it('too deep or too large is refused, not run into', () => {
    let deep: unknown = good
    for (let i = 0; i < 1000; i++) deep = { not: deep }
    const names = Object.fromEntries(
      Array.from({ length: 30 }, (_, i) => [
        `n${i}`,
        { all: [{ condition: `n${i + 1}` }, { condition: `n${i + 1}` }] },
      ]),
    )
    const large = importRules([ruleOf({ condition: 'n0' })], {
      ...context,
      conditions: { ...names, n30: good },
    })
    expect(read(ruleOf(deep)).report.map(({ code }) => code)).toContain('document.depth')
    expect(large.report.map(({ code }) => code)).toContain('document.size')
    expect([...read(ruleOf(deep)).rules, ...large.rules]).toEqual([])
  })

  it('over facts that do not hold together is an error of the caller', () => {
    const wrong = { ...facts, amount: fact('fen', 'nowhere') }
    expect(() => importRules([], { ...context, facts: wrong })).toThrow('nowhere')
  })
})
