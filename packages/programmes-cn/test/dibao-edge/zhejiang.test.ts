import type { Parameter } from '@hedui/core'
import { decide, decideAll, type Household, overlayProgramme, type Programme } from '@hedui/core/decide'
import { verifyProgramme } from '@hedui/core/lint'
import { describe, expect, it } from 'vitest'
import {
  choices,
  dibaoEdge,
  dibaoRural,
  orphan,
  parameters,
  rigidExpenditure,
  zhejiangEdge,
} from '../../src/index.ts'
import { head, household, monthly, spouse } from '../dibao-rural/household.ts'
import { spending } from '../rigid-expenditure/cases.ts'

const asked = { asOf: '2024-09-30', region: '990100', kind: 'urban' }
const minimumWage = (value: number): Parameter => ({
  id: 'minimum-wage',
  type: 'fen',
  title: { zh: '', en: '' },
  entries: [{ area: '990100', from: '2024-01-01', to: null, value, source: 'synthetic', synthetic: true }],
})
const earning = (fen: number): Household => household(head({ incomes: [monthly('wage', fen)] }), spouse())
const there = overlayProgramme(dibaoEdge, zhejiangEdge)
const failing = (programme: Programme, fen: number, wage = 249_000) =>
  decide(programme, earning(fen), { ...asked, parameters: [...parameters, minimumWage(wage)] })
    .because.filter(({ truth }) => truth !== 'true')
    .map(({ condition }) => condition)

describe('the rule of a province over that of the country', () => {
  it('is looked through like any other, and leaves the original as it is', () => {
    expect(verifyProgramme(there)).toEqual([])
    expect(JSON.parse(JSON.stringify(there))).toEqual(there)
    expect([dibaoEdge.version, there.version]).toEqual(['1', '1+zhejiang.1'])
    expect(dibaoEdge.figures.minimumWage).toBeUndefined()
  })

  it('with a mistake says where', () => {
    const facts = {
      byWage: { type: 'fen', node: { fact: 'nothing' }, title: { zh: '一', en: 'one' } },
    } as const
    const wrong = overlayProgramme(dibaoEdge, { ...zhejiangEdge, facts })
    expect(verifyProgramme(wrong).map(({ path }) => path.join('.'))).toContain('facts.byWage.node.fact')
  })

  it('ED-1, ED-2: exactly one and a half times the standard is the edge there, and is not elsewhere', () => {
    expect(failing(dibaoEdge, 196_500)).toEqual(['income'])
    expect(failing(there, 196_500)).toEqual([])
    expect(failing(there, 196_501)).toEqual(['income'])
  })

  it('income per head may reach the minimum wage and not exceed it', () => {
    expect(failing(there, 160_000, 80_000)).toEqual([])
    expect(failing(there, 160_001, 80_000)).toEqual(['wage'])
  })

  it('drops a condition that it says does not apply', () => {
    const lenient = overlayProgramme(dibaoEdge, { ...zhejiangEdge, conditions: { assets: null } })
    expect(Object.keys(lenient.conditions)).toEqual(['household', 'notDibao', 'income'])
  })

  it('lies over the programme it names and no other', () => {
    expect(() => overlayProgramme(orphan, zhejiangEdge)).toThrow(/cannot lie over orphan/)
  })
})

describe('of several programmes', () => {
  const recently = { asOf: '2025-03-31', region: '990100', kind: 'urban', parameters }
  const march = { from: '2025-03', to: '2025-03' }
  const all = (fen: number | null, medical: number) =>
    decideAll(
      {
        ...household(head({ incomes: [{ type: 'wage', amountFen: fen, ...march }] }), spouse()),
        answers: spending(medical),
      },
      [rigidExpenditure, dibaoEdge, dibaoRural],
      choices,
      recently,
    ).map(({ decision, outcome, instead, choice }) => [
      decision.programme.id,
      outcome,
      instead,
      choice !== null,
    ])

  it('one standing is given, and rigid expenditure goes by the others', () => {
    expect(all(100_000, 9_000_000)).toEqual([
      ['rigid-expenditure', 'refused', null, false],
      ['dibao.edge', 'refused', null, false],
      ['dibao.rural', 'given', null, false],
    ])
    expect(all(150_000, 9_000_000)).toEqual([
      ['rigid-expenditure', 'refused', null, false],
      ['dibao.edge', 'given', null, false],
      ['dibao.rural', 'refused', null, false],
    ])
    expect(all(250_000, 9_000_000)).toEqual([
      ['rigid-expenditure', 'given', null, false],
      ['dibao.edge', 'refused', null, false],
      ['dibao.rural', 'refused', null, false],
    ])
  })

  it('nothing is given while what goes first is open', () => {
    expect(all(null, 1e12)).toEqual([
      ['rigid-expenditure', 'open', null, false],
      ['dibao.edge', 'open', 'dibao.rural', true],
      ['dibao.rural', 'open', null, false],
    ])
  })

  it('the greater amount is taken where that is the choice, the earlier of the list where they are equal', () => {
    const richer: Programme = { ...dibaoRural, id: 'richer', kind: 'urban' }
    const twin: Programme = { ...richer, id: 'twin' }
    const { title } = orphan
    const choice = { among: ['dibao.rural', 'richer', 'twin'], take: 'greater', title, basis: [] } as const
    const given = household(head({ incomes: [] }))
    const options = { asOf: '2024-09-30', region: '990100', parameters }
    const chosen = decideAll(given, [twin, dibaoRural, richer], [choice], options)
    expect(chosen.map(({ outcome, instead }) => [outcome, instead])).toEqual([
      ['passed-over', 'richer'],
      ['passed-over', 'richer'],
      ['given', null],
    ])
  })
})
