import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { county, persons, temporaryFolder } from '../county.ts'
import { run } from '../run.ts'

const place = temporaryFolder()
afterAll(place.remove)

const diff = (...args: string[]) => run(['diff', ...args], place.path)
const json = async (...args: string[]) => JSON.parse((await diff(...args, '--format', 'json')).stdout)

beforeAll(async () => {
  const october = Object.fromEntries(Object.entries(county).filter(([file]) => !file.includes('11')))
  const undead = Object.fromEntries(Object.entries(october).filter(([file]) => !file.startsWith('公安')))
  const cured = Object.fromEntries(
    Object.entries(county).map(([file, text]) => [
      file,
      text.replaceAll(persons.wrong.number, persons.well.number),
    ]),
  )
  const runs = { october, november: county, undead, cured }
  for (const [name, files] of Object.entries(runs)) {
    place.write(name, files)
    const { stdout } = await run(['check', name, '--format', 'json', '--only', 'F01,D01'], place.path)
    writeFileSync(join(place.path, `${name}.json`), stdout)
  }
  const open = await run(
    ['check', 'november', '--format', 'json', '--only', 'F01,D01', '--unmask', '--purpose', '复核'],
    place.path,
  )
  writeFileSync(join(place.path, 'open.json'), open.stdout)
  place.write('keyed', {
    ...county,
    'hedui.config.json': JSON.stringify({ fingerprintKey: 'a long secret of the county' }),
  })
  const keyed = await run(['check', 'keyed', '--format', 'json'], place.path)
  writeFileSync(join(place.path, 'keyed.json'), keyed.stdout)
})

describe('the exit code', () => {
  it.each([
    { name: 'is 0 for a run beside itself', args: ['november.json', 'november.json'], code: 0 },
    { name: 'is 1 for new findings', args: ['cured.json', 'november.json'], code: 1 },
    { name: 'is 0 for gone findings', args: ['november.json', 'cured.json'], code: 0 },
    { name: 'is 0 for changed findings', args: ['october.json', 'november.json'], code: 0 },
    {
      name: 'is 1 for changed findings, where asked',
      args: ['october.json', 'november.json', '--fail-on', 'changed'],
      code: 1,
    },
    {
      name: 'is 0 for new findings, where asked',
      args: ['cured.json', 'november.json', '--fail-on', 'none'],
      code: 0,
    },
    {
      name: 'is 2 for something else to fail on',
      args: ['cured.json', 'november.json', '--fail-on', 'gone'],
      code: 2,
    },
    { name: 'is 2 without the second run', args: ['november.json'], code: 2 },
    { name: 'is 2 for a run that is not there', args: ['november.json', 'nowhere.json'], code: 2 },
    { name: 'is 2 for runs of different keys', args: ['november.json', 'keyed.json'], code: 2 },
  ])('$name', async ({ args, code }) => {
    const ran = await diff(...args)
    expect(ran.code).toBe(code)
    if (code === 2) expect(ran).toMatchObject({ stdout: '', stderr: expect.stringMatching(/^hedui: .+/) })
  })
})

describe('the JSON', () => {
  it('has every finding of both runs once, the same bytes in every language', async () => {
    const { counts, findings, before, after } = await json('october.json', 'november.json')
    expect(before).toEqual({ file: 'october.json', asOf: '2025-10-31' })
    expect(after).toEqual({ file: 'november.json', asOf: '2025-11-30' })
    expect(counts).toEqual({ new: 0, unchanged: 0, changed: 2, gone: 0 })
    expect(findings.map(({ rule, state }: Record<string, string>) => [rule, state])).toEqual([
      ['resident-id-invalid', 'changed'],
      ['paid-after-death', 'changed'],
    ])
    const [one, other] = await Promise.all(
      ['zh', 'en'].map((lang) => diff('october.json', 'november.json', '--format', 'json', '--lang', lang)),
    )
    expect(one?.stdout).toBe(other?.stdout)
  })

  it('says where a finding is gone because nobody looked', async () => {
    const { rules, findings } = await json('october.json', 'undead.json')
    expect(rules).toEqual({ onlyBefore: ['paid-after-death'], onlyAfter: [] })
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: 'paid-after-death', state: 'gone', checked: false }),
    )
    const back = await json('undead.json', 'october.json')
    expect(back.findings).toContainEqual(
      expect.objectContaining({ rule: 'paid-after-death', state: 'new', checked: false }),
    )
  })
})

describe('the text for people', () => {
  it.each(['zh', 'en'])('reads well: %s', async (language) => {
    const changed = await diff('october.json', 'november.json', '--lang', language)
    const gone = await diff('november.json', 'cured.json', '--lang', language)
    const unchecked = await diff('october.json', 'undead.json', '--lang', language)
    await expect([changed, gone, unchecked].map(({ stdout }) => stdout).join('\n')).toMatchFileSnapshot(
      `../snapshots/diff.${language}.txt`,
    )
  })
})

describe('personal data', () => {
  const shown = [persons.dead.number, persons.wrong.number, persons.dead.name]

  it('is masked', async () => {
    for (const format of ['pretty', 'json']) {
      const { stdout } = await diff('october.json', 'november.json', '--format', format)
      for (const text of shown) expect(stdout).not.toContain(text)
    }
  })

  it.each([
    {
      name: 'is not passed on without a purpose',
      args: ['open.json', 'open.json'],
      said: 'holds readable personal data (for: 复核)',
    },
    {
      name: 'is not set beside masked data',
      args: ['november.json', 'open.json', '--unmask', '--purpose', '复核'],
      said: 'personal data is readable in "open.json" and masked in "november.json"',
    },
    {
      name: 'needs a purpose to be shown',
      args: ['open.json', 'open.json', '--unmask'],
      said: 'needs a purpose',
    },
  ])('$name', async ({ args, said }) => {
    const ran = await diff(...args)
    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(ran.stderr).toContain(said)
  })

  it('is shown for a purpose, which is recorded', async () => {
    const { unmasked } = await json('open.json', 'open.json', '--unmask', '--purpose', '第3号线索')
    expect(unmasked).toBe('第3号线索')
    expect((await json('november.json', 'november.json', '--unmask', '--purpose', 'x')).unmasked).toBeNull()
  })
})
