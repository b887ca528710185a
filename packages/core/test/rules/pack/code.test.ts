import { describe, expect, it } from 'vitest'
import { loadPack, loadPacks } from '../../../src/rules/pack/load.ts'
import { pathText } from '../../../src/rules/path.ts'
import { explainProblem } from '../../../src/rules/words/explain.ts'
import { rightPack } from '../right-pack.ts'

const phrase = { zh: '测试{amount}', en: 'test {amount}' }
const detector = {
  id: 'far-above',
  number: 'L09',
  version: '1',
  title: phrase,
  description: phrase,
  needs: [['payment']],
  severity: 'high',
  options: {},
  facts: { amount: { type: 'fen' } },
  message: phrase,
  basis: [],
  innocent: [],
  next: [],
  detect: () => [],
}
const pack = (more: object) => ({ id: 'code', version: '1', title: phrase, ...more })
const found = (given: object | string) =>
  loadPack(given).problems.map(({ code, path }) => `${code} ${pathText(path)}`)

describe('a pack given as data', () => {
  it('may hold detectors and host facts, which stay what they are', () => {
    const asset = () => 5
    const loaded = loadPack(pack({ detectors: [detector], hostFacts: { asset } }))
    expect(loaded.problems).toEqual([])
    expect(loaded.pack?.detectors[0]).toBe(detector)
    expect(loaded.pack?.hostFacts.asset).toBe(asset)
  })

  it.each<[string, object, ...string[]]>([
    ['no function', { ...detector, detect: 1 }, 'rule.shape detectors[0].detect'],
    ['no detector', 5 as unknown as object, 'rule.shape detectors[0]', 'rule.shape detectors[0].detect'],
    ['a wrong key', { ...detector, tier: 'A' }, 'rule.key detectors[0].tier'],
    ['a wrong register', { ...detector, needs: [['paiment']] }, 'rule.register detectors[0].needs[0][0]'],
    [
      'a message that names nothing',
      { ...detector, message: { zh: '{x}', en: '{x}' } },
      'rule.placeholder detectors[0].message.zh',
      'rule.placeholder detectors[0].message.en',
    ],
    ['the id of a check', { ...detector, id: 'paid-late-after-death' }, 'rule.twice detectors[0].id'],
    ['what is no data', { ...detector, basis: [new Date(0)] }, 'pack.plain detectors[0].basis[0]'],
  ])('with a detector with %s says so', (_, wrong, ...finds) => {
    expect(found({ ...rightPack(), detectors: [wrong] })).toEqual(expect.arrayContaining(finds))
    expect(loadPack({ ...rightPack(), detectors: [wrong] }).pack).toBeNull()
  })

  it('with host facts that are no functions says so', () => {
    expect(found(pack({ hostFacts: { asset: 5 } }))).toEqual(['rule.shape hostFacts.asset'])
    expect(found(pack({ hostFacts: [], detectors: {} }))).toEqual([
      'rule.shape detectors',
      'rule.shape hostFacts',
    ])
  })
})

it('a pack given as text cannot hold code', () => {
  expect(found(JSON.stringify(pack({ detectors: [] })))).toEqual(['rule.key detectors'])
})

it('a pack may not have the id or number of a rule in use', () => {
  const beside = [loadPack(rightPack()).pack].filter((loaded) => loaded !== null)
  const again = loadPacks([pack({ detectors: [{ ...detector, number: 'L01' }] })], { beside })
  expect(again[0]?.problems).toMatchObject([
    { code: 'rule.twice', facts: { what: 'number', found: 'L01', where: 'county-rules' } },
  ])
})

describe('a check of tier C or D', () => {
  const [check] = rightPack().checks
  const blocking = (more: object) =>
    found({ ...rightPack(), checks: [{ ...check, ...more }, rightPack().checks[1]] })

  it.each<[string, object, string]>([
    ['its severity', { tier: 'C', severity: 'block' }, 'checks[0].severity'],
    [
      'a case of its severity',
      { tier: { otherwise: 'D' }, severities: [{ ...check?.severities?.[0], severity: 'block' }] },
      'checks[0].severities[0].severity',
    ],
    [
      'an option',
      {
        tier: { otherwise: 'A', when: { tier: 'C', holds: check?.severities?.[0]?.when } },
        options: {
          ...check?.options,
          worst: { ...check?.options?.lag, type: 'severity', default: 'block' },
        },
      },
      'checks[0].options.worst.default',
    ],
  ])('may not block by %s', (_, more, at) => {
    expect(blocking(more)).toContain(`rule.blocks ${at}`)
  })

  it('is told what to do', () => {
    const { problems } = loadPack({ ...rightPack(), checks: [{ ...check, tier: 'C', severity: 'block' }] })
    const blocks = problems.find(({ code }) => code === 'rule.blocks')
    expect(blocks && explainProblem(blocks, 'en').remedy).toContain('Write "high"')
    expect(blocks && explainProblem(blocks, 'zh').remedy).toContain('"high"')
  })
})
