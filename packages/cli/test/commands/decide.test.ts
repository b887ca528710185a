import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Case, parseCase } from '@hedui/core/case'
import type { Chosen, Decision } from '@hedui/core/decide'
import { describe, expect, it } from 'vitest'
import { run } from '../run.ts'

const examples = fileURLToPath(new URL('../../../../examples/decide', import.meta.url))
const files = readdirSync(examples)
  .filter((file) => file.endsWith('.json'))
  .sort()
const decide = (...args: string[]) => run(['decide', ...args], examples)
const read = (file: string): unknown => JSON.parse(readFileSync(join(examples, file), 'utf8'))

/** Runs a case that is no file yet. */
async function deciding(given: unknown, ...args: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'hedui-'))
  writeFileSync(join(folder, 'case.json'), typeof given === 'string' ? given : JSON.stringify(given))
  return run(['decide', 'case.json', ...args], folder)
}

describe('the example cases', () => {
  it.each(['zh', 'en'])('are argued whole: %s', async (language) => {
    const texts: string[] = []
    for (const file of files) {
      const { code, stdout, stderr } = await decide(file, '--lang', language)
      expect([file, code, stderr]).toEqual([file, 0, ''])
      texts.push(`=== ${file}\n${stdout}`)
    }
    const all = texts.join('\n')
    expect(all).not.toMatch(/undefined|NaN|Infinity|\[object/)
    await expect(all).toMatchFileSnapshot(`../snapshots/decide.${language}.txt`)
  })

  it.each([
    ['1-eligible.json', 'eligible', 40_000, null],
    ['2-ineligible-by-a-fen.json', 'ineligible', 0, null],
    ['3-member-in-prison.json', 'eligible', 51_667, null],
    ['4-wage-that-cannot-matter.json', 'ineligible', 0, null],
    ['5-wage-that-matters.json', 'undetermined', null, 'members[1].incomes[0].amountFen'],
    ['6-missing-parameter.json', 'undetermined', null, 'dibao.basic-pension-left-out'],
    ['7-urban-with-an-add-on.json', 'eligible', 113_500, null],
    ['8-old-age-in-the-month-of-death.json', 'eligible', 10_000, null],
    ['9-old-age-birth-year-alone.json', 'eligible', null, 'members[0].birthDate'],
    ['10-living-subsidy.json', 'eligible', 12_100, null],
    ['11-nursing-subsidy-level-open.json', 'undetermined', null, 'members[0].disabilityLevel'],
    ['12-destitute-with-a-poor-son.json', 'eligible', 148_500, null],
    ['13-relief-fire.json', 'eligible', 393_000, null],
    ['14-child-top-up.json', 'eligible', 73_500, null],
    ['15-house-award-of-the-father.json', 'undetermined', null, 'answers.awardCounts'],
    ['16-care-home-without-assessment.json', 'eligible', null, 'members[0].answers.ability'],
    ['17-rigid-private-school.json', 'ineligible', 0, null],
    ['18-edge-of-dibao.json', 'eligible', 0, null],
    ['19-everything-a-family-may-draw.json', 'eligible', 78_000, null],
  ])('%s is %s', async (file, result, fen, missing) => {
    const { code, stdout } = await decide(file, '--format', 'json')
    expect(code).toBe(0)
    const decision: Decision = JSON.parse(stdout)
    const isMadeUp = !decision.programme.id.startsWith('disability.')
    expect([decision.result, decision.amountFen, decision.synthetic]).toEqual([result, fen, isMadeUp])
    expect(decision.missing.map(({ at }) => at)).toEqual(missing === null ? [] : [missing])
  })

  it('are all told of in the readme, and all said to be synthetic', () => {
    const readme = readFileSync(join(examples, 'README.md'), 'utf8')
    for (const file of files) expect(readme).toContain(`\`${file}\``)
    expect(readme).toContain('Everything here is synthetic')
  })

  it('lie on either side of the limit by one fen', async () => {
    const given = parseCase(read('2-ineligible-by-a-fen.json'))
    const [father, ...others] = given.household.members
    const poorer: Case = {
      ...given,
      household: {
        ...given.household,
        members: [
          { ...father!, incomes: father!.incomes!.map((income) => ({ ...income, amountFen: 134_999 })) },
          ...others,
        ],
      },
    }
    const { stdout } = await deciding(poorer, '--format', 'json')
    expect(JSON.parse(stdout)).toMatchObject({ result: 'eligible', amountFen: 1 })
  })
})

describe('figures of a locality', () => {
  const entry = {
    area: '990100',
    kind: 'rural',
    from: '2024-01-01',
    to: '2024-08-31',
    value: 60_000,
    source: 'synthetic',
    synthetic: true,
  }
  const standard = {
    id: 'dibao.standard',
    title: { zh: '标准', en: 'standard' },
    type: 'fen',
    entries: [entry],
  }
  const given = read('1-eligible.json') as object

  it('stand in the place of the shipped ones', async () => {
    const own = { ...standard, entries: [{ ...entry, to: null }] }
    const { stdout } = await deciding({ ...given, parameters: [own] }, '--format', 'json')
    expect(JSON.parse(stdout)).toMatchObject({ amountFen: 70_000 })
  })

  it('that have ended are said to have, and are not carried forward', async () => {
    const { code, stdout, stderr } = await deciding({ ...given, parameters: [standard] }, '--lang', 'en')
    expect(code).toBe(0)
    expect(stderr).toContain('dibao.standard [1]: 990100 rural: the figure ended on 2024-08-31')
    expect(stdout).toContain('undetermined')
  })
})

describe('all programmes at once', () => {
  it.each(['zh', 'en'])('say what is given first, then what waits for what: %s', async (language) => {
    const { code, stdout, stderr } = await decide(
      '19-everything-a-family-may-draw.json',
      '--all',
      '--lang',
      language,
    )
    expect([code, stderr]).toEqual([0, ''])
    await expect(stdout).toMatchFileSnapshot(`../snapshots/decide-all.${language}.txt`)
  })

  it('as JSON are every decision with its outcome and what it rests on', async () => {
    const { stdout } = await decide('19-everything-a-family-may-draw.json', '--all', '--format', 'json')
    const chosen: Chosen[] = JSON.parse(stdout)
    expect(
      chosen.flatMap(({ decision, member, outcome }) =>
        outcome === 'given' ? [[decision.programme.id, member, decision.amountFen]] : [],
      ),
    ).toEqual([
      ['dibao.rural', null, 78_000],
      ['tekun', 'uncle', 148_500],
      ['disability.living', 'daughter', 12_100],
      ['disability.nursing', 'daughter', 14_500],
      ['old-age', 'grandmother', 5_000],
    ])
  })

  it('are not one', async () => {
    const { code, stderr } = await decide(
      '1-eligible.json',
      '--all',
      '--programme',
      'dibao.rural',
      '--lang',
      'en',
    )
    expect([code, stderr]).toEqual([2, expect.stringContaining('leave out --programme dibao.rural')])
  })
})

describe('what cannot be decided is refused with what to do', () => {
  const given = read('1-eligible.json') as Case

  it('a file that is not there', async () => {
    const { code, stdout, stderr } = await decide('nobody.json')
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain('nobody.json')
  })

  it('a file that is no JSON', async () => {
    expect((await deciding('{"asOf": ')).stderr).toContain('not valid JSON')
  })

  it.each(['zh', 'en'])('a case with mistakes, each in its place: %s', async (language) => {
    const wrong = { ...given, month: '2024-9', household: { members: [{ id: 'a', relation: 'wife' }] } }
    const { code, stderr } = await deciding(wrong, '--lang', language)
    expect(code).toBe(2)
    for (const place of ['case.json', '\n  month', '\n  household.members[0].relation', 'YYYY-MM', 'spouse'])
      expect(stderr).toContain(place)
  })

  it('a household that contradicts itself', async () => {
    const wrong = { ...given, household: { members: [{ id: 'a', relation: 'spouse' }] } }
    expect((await deciding(wrong)).stderr).toContain('household.members: nobody is the head')
  })

  it.each([
    [[], 'no programme is named'],
    [['--programme', 'rent-subsidy'], 'no rules for a programme "rent-subsidy"'],
  ])('a programme without rules: %j', async (args, said) => {
    const { programme: _, ...unnamed } = given
    const { code, stderr } = await deciding(unnamed, ...args)
    expect(code).toBe(2)
    expect(stderr).toContain(said)
    expect(stderr).toContain('dibao.rural')
  })

  it('a format that there is not', async () => {
    expect((await decide('1-eligible.json', '--format', 'xml')).code).toBe(2)
  })
})

describe('an overlay', () => {
  const pack = fileURLToPath(new URL('../../../../examples/packs/price-subsidy.json', import.meta.url))
  const amountOf = async (...args: string[]) =>
    JSON.parse((await decide('1-eligible.json', '--format', 'json', ...args)).stdout) as Decision

  it('adds what a county pays besides', async () => {
    const { amountFen, programme, basis } = await amountOf('--overlay', pack)
    expect([amountFen, programme.version]).toEqual([44_000, '1+price-subsidy.1'])
    expect(basis.at(-1)?.en).toContain('rule of the county')
  })

  it('is none of another place or an earlier month', async () => {
    const given = { ...(read('1-eligible.json') as Case), asOf: '2024-06-30' }
    const { stdout } = await deciding(given, '--overlay', pack, '--format', 'json')
    expect((JSON.parse(stdout) as Decision).programme.version).toBe('1')
  })

  it('may stand in a configuration', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hedui-'))
    writeFileSync(join(folder, 'hedui.config.json'), JSON.stringify({ packs: [pack] }))
    expect((await amountOf('--config', join(folder, 'hedui.config.json'))).amountFen).toBe(44_000)
  })

  it('with a mistake is refused, with its place', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hedui-'))
    const wrong = readFileSync(pack, 'utf8').replace('"fact": "payable"', '"fact": "payble"')
    writeFileSync(join(folder, 'wrong.json'), wrong)
    const { code, stderr } = await decide(
      '1-eligible.json',
      '--overlay',
      join(folder, 'wrong.json'),
      '--lang',
      'en',
    )
    expect(code).toBe(2)
    expect(stderr).toContain('overlays[0].facts.withSubsidy.node.add[0].fact')
    expect(stderr).toContain('Did you mean "payable"?')
  })
})
