import { describe, expect, it } from 'vitest'
import { defineProgramme, equal, greaterThan, holds, sub } from '../../../src/index.ts'
import { verifyProgramme } from '../../../src/lint.ts'
import { loadPack, packJsonSchema } from '../../../src/pack.ts'
import { pathText } from '../../../src/rules/path.ts'
import { put } from '../change.ts'

const title = { zh: '示例', en: 'an example' }
const basis = [{ zh: '虚拟规定', en: 'an invented rule' }]
const said = { title, basis }

const allowance = defineProgramme({
  ...{ id: 'winter.relief', version: '1', title, kind: null, from: '2020-01-01', to: null, basis },
  unit: 'household',
  figures: { standard: { id: 'winter.standard', type: 'fen', title } },
  reference: 'standard',
  members: (m) => ({
    counted: { head: { ...said, when: equal(m.relation, 'head') } },
    notCounted: { prison: { ...said, when: equal(m.personStatus, 'in-prison') } },
  }),
  incomes: (i, { figures }) => ({
    notCounted: { scholarship: { ...said, when: equal(i.type, 'scholarship') } },
    share: {
      ...said,
      rule: 'half-up',
      of: i.amount,
      times: figures.standard.months,
      by: figures.standard.months,
    },
  }),
  facts: (h, { figures }, counting) => ({
    counted: { is: counting.members(), title },
    room: {
      is: sub(
        counting.overMembers(() => figures.standard),
        counting.incomes(),
      ),
      title,
      per: 'month',
    },
    within: { is: h.to('assessment').assetsWithinRule, title },
  }),
  roundings: ({ room }) => ({ amount: { ...said, rule: 'down', of: room, by: 1 } }),
  amount: 'amount',
  conditions: (f) => ({
    somebody: { ...said, holds: greaterThan(f.counted, 0), shows: ['counted'] },
    poor: { ...said, holds: greaterThan(f.room, 0), shows: ['room'], margin: 'room' },
    assets: { ...said, holds: holds(f.within), shows: [] },
  }),
})
const plain = () => JSON.parse(JSON.stringify(allowance))
const rewritten = (at: string, value: unknown) =>
  put(
    plain(),
    at.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step)),
    value,
  )

describe('the rules of a programme', () => {
  it('that defineProgramme makes have no problem, and come out of a pack as they were', () => {
    expect(verifyProgramme(allowance)).toEqual([])
    const { pack, problems } = loadPack(
      JSON.stringify({ id: 'county', version: '1', title, programmes: [allowance] }),
    )
    expect(problems).toEqual([])
    expect(pack?.programmes).toEqual([allowance])
  })

  it('may leave out what is nothing, may name a condition of the pack, and are filled in', () => {
    const { excludes: _, reference: __, ...rest } = plain()
    delete rest.facts.counted.type
    const conditions = { little: allowance.conditions.assets?.holds }
    rest.conditions.assets.holds = { condition: 'little' }
    const { pack, problems } = loadPack({ id: 'county', version: '1', title, conditions, programmes: [rest] })
    expect(problems).toEqual([])
    expect(pack?.programmes).toEqual([{ ...allowance, reference: null }])
  })

  it('are found twice, also beside another of the id in the pack', () => {
    const { problems } = loadPack({ id: 'county', version: '1', title, programmes: [allowance, allowance] })
    expect(problems.map(({ code, path }) => `${code} ${pathText(path)}`)).toEqual([
      'rule.twice programmes[1].id',
    ])
  })

  it('need figures of the type that their parameters have', () => {
    const standard = { id: 'winter.standard', type: 'count', title, entries: [] } as const
    expect(
      verifyProgramme(allowance, { parameters: [standard] }).map(
        ({ code, path }) => `${code} ${pathText(path)}`,
      ),
    ).toEqual(['rule.declared figures.standard.type'])
    expect(verifyProgramme(allowance, { parameters: [] })).toEqual([])
  })

  it.each<[what: string, at: string, value: unknown, ...finds: string[]]>([
    ['no unit', 'unit', 'village', 'rule.value unit'],
    ['a day that is none', 'to', '2025-02-30', 'rule.literal to'],
    [
      'a ground over a field that there is not',
      'members.counted.head.when.fact',
      { fact: 'relatoin' },
      'rule.field members.counted.head.when.fact.fact',
    ],
    [
      'a ground that looks at a fact of the household',
      'members.counted.head.when.fact',
      { fact: 'room' },
      'rule.field members.counted.head.when.fact.fact',
    ],
    ['an income that is no money', 'incomes.share.of', { fact: 'type' }, 'rule.type incomes.share.of'],
    [
      'a condition on a fact that there is not',
      'conditions.poor.holds.fact',
      'rom',
      'rule.field conditions.poor.holds.fact',
    ],
    [
      'money compared with a number',
      'conditions.poor.holds.value',
      { fact: 'counted' },
      'rule.units conditions.poor.holds.value',
    ],
    ['a fact of another type', 'facts.counted.type', 'fen', 'rule.declared facts.counted.type'],
    [
      'a shown fact that there is not',
      'conditions.poor.shows',
      ['romo'],
      'rule.fact conditions.poor.shows[0]',
    ],
    ['a margin that is no money', 'conditions.poor.margin', 'counted', 'rule.use conditions.poor.margin'],
    ['a rounding of what there is not', 'roundings.amount.of', 'nothing', 'rule.fact roundings.amount.of'],
    ['an amount of what there is not', 'amount', 'nothing', 'rule.fact amount'],
    ['an amount that is no money', 'amount', 'counted', 'rule.use amount'],
    ['a reference that is no figure', 'reference', 'limit', 'rule.fact reference'],
    [
      'one name for two things',
      'facts.standard',
      { type: 'count', node: { fact: 'counted' }, title },
      'rule.twice facts.standard',
    ],
    [
      'a fact that nothing uses',
      'facts.idle',
      { type: 'count', node: { fact: 'counted' }, title },
      'rule.unused facts.idle',
    ],
    ['a key without a meaning', 'amuont', 'amount', 'rule.key amuont'],
    ['members of one person', 'unit', 'person', 'rule.shape members'],
  ])('with a mistake say so: %s', (_, at, value, ...finds) => {
    const found = verifyProgramme(rewritten(at, value) as never).map(
      ({ code, path }) => `${code} ${pathText(path)}`,
    )
    expect(found.filter((line) => at !== 'unit' || finds.includes(line)).sort()).toEqual(finds.sort())
  })

  it('have a schema for editors', () => {
    expect(JSON.stringify(packJsonSchema())).toContain('that is paid where all conditions hold')
  })
})
