import { describe, expect, it } from 'vitest'
import { programmeIn } from '../../../src/decide.ts'
import { loadPack, loadPacks } from '../../../src/pack.ts'
import { overlayProgramme, type ProgrammeOverlay } from '../../../src/programmes/overlay.ts'
import { pathText } from '../../../src/rules/path.ts'
import { oldAge } from '../../programmes/old-age.ts'

const title = { zh: '示例', en: 'an example' }
const basis = [{ zh: '虚拟规定', en: 'an invented rule' }]
const head = {
  programme: 'old-age',
  id: 'county',
  version: '1',
  area: '990100',
  from: '2024-01-01',
  to: null,
  basis,
}
const more: ProgrammeOverlay = {
  ...head,
  figures: { extra: { id: 'old-age.extra', type: 'fen', title } },
  facts: {
    withExtra: {
      type: 'fen',
      node: { add: [{ fact: 'allowance' }, { fact: 'extra' }] },
      title,
      per: 'month',
    },
  },
  roundings: { amount: { title, basis, rule: 'down', of: 'withExtra', by: 1 } },
}
const pack = (...overlays: readonly object[]) => ({ id: 'county', version: '1', title, overlays })
const problemsOf = (...overlays: readonly object[]) =>
  loadPack(pack(...overlays), { programmes: [oldAge] }).problems.map(
    ({ code, path }) => `${code} ${pathText(path)}`,
  )

describe('an overlay in a pack', () => {
  it('has no problem where it is right, and is laid as it stands', () => {
    const { pack: loaded, problems } = loadPack(JSON.stringify(pack(more)), { programmes: [oldAge] })
    expect(problems).toEqual([])
    expect(loaded?.overlays).toEqual([more])
  })

  it('may leave the types of its facts to be inferred', () => {
    const { type: _, ...withExtra } = { type: '', ...more.facts?.withExtra }
    const { pack: loaded } = loadPack(pack({ ...more, facts: { withExtra } }), { programmes: [oldAge] })
    expect(loaded?.overlays).toEqual([more])
  })

  it('lies over programmes of its own pack and of packs beside it too', () => {
    const own = { ...pack(more), programmes: [oldAge] }
    expect(loadPack(own).problems).toEqual([])
    const [, over] = loadPacks([{ ...pack(), id: 'rules', programmes: [oldAge] }, pack(more)])
    expect(over?.problems).toEqual([])
  })

  it.each([
    ['a programme that is not there', { ...more, programme: 'old.age' }, 'rule.value overlays[0].programme'],
    ['a place that is none', { ...more, area: '990' }, 'parameter.area overlays[0].area'],
    ['a day that is none', { ...more, from: '2024-02-30' }, 'rule.literal overlays[0].from'],
    ['an end before its beginning', { ...more, to: '2023-12-31' }, 'parameter.order overlays[0].to'],
    [
      'a condition to drop that is not there',
      { ...head, conditions: { tall: null } },
      'rule.value overlays[0].conditions.tall',
    ],
    [
      'a fact that is not there',
      { ...more, facts: { withExtra: { ...more.facts?.withExtra, node: { fact: 'alowance' } } } },
      'rule.field overlays[0].facts.withExtra.node.fact',
    ],
    [
      'a fact that others need as another kind',
      { ...head, facts: { allowance: { node: { value: 1, type: 'count' }, title } } },
      'rule.use overlays[0]',
    ],
    ['a key without a meaning', { ...more, region: '990100' }, 'rule.key overlays[0].region'],
    ['nothing of what it must say', { ...head, version: undefined }, 'rule.missing overlays[0]'],
  ])('is told of %s, and where', (_, overlay, problem) => {
    expect(problemsOf(overlay)).toContain(problem)
  })

  it('is not told of what it leaves the programme to do without need', () => {
    expect(problemsOf({ ...head, roundings: { amount: { ...more.roundings?.amount, of: 'none' } } })).toEqual(
      [],
    )
  })
})

describe('a programme in a place and month', () => {
  const versionIn = (region: string | null, month: string, ...overlays: readonly ProgrammeOverlay[]) =>
    programmeIn(oldAge, overlays, { region, month }).version
  const named = (id: string, more: Partial<ProgrammeOverlay>): ProgrammeOverlay => ({ ...head, id, ...more })

  it.each([
    ['in the area', '990100', '2024-01', '1+county.1'],
    ['in a township of it', '990100101', '2030-01', '1+county.1'],
    ['elsewhere', '990200', '2024-01', '1'],
    ['in an area that holds it, for which the overlay is not', '990000', '2024-01', '1'],
    ['nobody knows where', null, '2024-01', '1'],
    ['before it is in force', '990100', '2023-12', '1'],
  ])('%s', (_, region, month, version) => {
    expect(versionIn(region, month, named('county', {}))).toBe(version)
  })

  it('until the overlay ends, and everywhere where it is for everywhere', () => {
    const ended = named('old', { area: '*', to: '2024-06-30' })
    expect([versionIn(null, '2024-06', ended), versionIn(null, '2024-07', ended)]).toEqual(['1+old.1', '1'])
  })

  it('lays the wider area first, and of one area in the order given', () => {
    const laid = versionIn(
      '990100',
      '2024-01',
      named('county', {}),
      named('second', {}),
      named('province', { area: '990000' }),
      named('country', { area: '*' }),
    )
    expect(laid).toBe('1+country.1+province.1+county.1+second.1')
  })

  it('leaves other programmes alone', () => {
    expect(versionIn('990100', '2024-01', named('other', { programme: 'orphan' }))).toBe('1')
    expect(overlayProgramme(oldAge, more)).not.toHaveProperty('area')
  })
})
