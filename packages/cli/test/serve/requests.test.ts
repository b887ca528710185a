import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checks } from '@hedui/checks'
import { check, createDataset, explain, explanationText } from '@hedui/core'
import { readPaths } from '@hedui/ingest/node'
import { catalogue } from '@hedui/programmes-cn'
import { afterAll, describe, expect, it } from 'vitest'
import { adapters } from '../../src/adapters.ts'
import { county, persons, temporaryFolder } from '../county.ts'
import { run } from '../run.ts'
import { talk } from './talk.ts'

const temporary = temporaryFolder()
afterAll(() => temporary.remove())
const folder = temporary.write('county', county)
const { dead, well } = persons
const asOf = '2025-12-31'

const order = { programme: 'old-age', layer: 'instructed', kind: 'regular', amount: 5000 }
const payment = ({ number, name }: typeof dead | typeof well, month = '2025-12') => ({
  'payment@payment': [{ ...order, month, beneficiary: number, name }],
})
const about = ({ number }: typeof dead | typeof well) => [{ entity: 'person' as const, id: number }]

async function standing() {
  const { batches } = await readPaths([folder], { adapters, catalogue })
  return createDataset({ batches, catalogue, coverage: [] })
}

describe('load', () => {
  it('reads folders as `hedui check` does, and tells of each file', async () => {
    const { ask, said } = talk()
    const loaded = await ask('load', { folders: [folder] }, 'l')
    const direct = JSON.parse((await run(['check', folder, '--format', 'json'])).stdout)
    expect(loaded.files).toEqual(direct.files)
    expect(loaded.issues.listed.map(({ message: _, ...issue }) => issue)).toEqual(direct.issues)
    expect(loaded).toMatchObject({
      asOf: direct.run.asOf,
      records: direct.summary.records,
      registers: ['death', 'payment', 'roll'],
      region: null,
      unmasked: null,
      issues: { total: direct.issues.length, byCode: { 'national-id.check-digit': 2 } },
    })
    const progress = said.slice(0, -1)
    expect(progress.every(({ id, type }) => id === 'l' && type === 'progress')).toBe(true)
    expect(progress).toHaveLength(Object.keys(county).length + 1)
    expect(progress.at(-1)?.body).toEqual({ phase: 'building', file: null, done: 6, of: 6 })
  })

  it('masks issues unless a purpose is given, which is recorded', async () => {
    const { ask, purposes } = talk()
    const raw = (loaded: { issues: { listed: readonly object[] } }) =>
      JSON.stringify(loaded.issues.listed).includes(persons.wrong.number)
    expect(raw(await ask('load', { folders: [folder] }))).toBe(false)
    const open = await ask('load', { folders: [folder], unmask: { purpose: ' re-examination ' } })
    expect([raw(open), open.unmasked, purposes]).toEqual([true, 're-examination', ['re-examination']])
  })

  it('takes records inline and in parts, as one', async () => {
    const { ask } = talk()
    const death = { person: dead.number, name: dead.name, date: '2025-03-05' }
    expect(await ask('upload', { name: 'u', records: { 'death@death': [death] } })).toEqual({
      name: 'u',
      records: 1,
    })
    expect(await ask('upload', { name: 'u', records: payment(dead, '2025-10') })).toEqual({
      name: 'u',
      records: 2,
    })
    await ask('load', { uploads: ['u'], records: payment(dead, '2025-11') })
    const { findings } = await ask('check', { asOf })
    const whole = createDataset({
      catalogue,
      records: {
        'death@death': [death],
        'payment@payment': [
          ...payment(dead, '2025-10')['payment@payment'],
          ...payment(dead, '2025-11')['payment@payment'],
        ],
      },
    })
    expect(JSON.stringify(findings)).toBe(JSON.stringify(check(whole, { checks, asOf }).findings))
    expect(findings.length).toBeGreaterThan(0)
  })

  it('a part with a mistake is refused whole, and a load uses uploads up', async () => {
    const { ask, refused } = talk()
    const bad = { 'payment@payment': [...payment(well)['payment@payment'], { ...order, amount: 0.5 }] }
    expect((await refused('upload', { name: 'u', records: bad })).code).toBe('dataset.value')
    expect((await refused('load', { uploads: ['u'] })).code).toBe('serve.upload')
    await ask('upload', { name: 'u', records: payment(well) })
    expect((await ask('load', { uploads: ['u'] })).records).toBe(1)
    expect(await refused('load', { uploads: ['u'] })).toMatchObject({
      code: 'serve.upload',
      facts: { found: 'u' },
    })
  })

  it.each([
    ['a folder that is not there', { folders: ['nowhere'] }, 'no-folder'],
    ['an entity that is none', { records: { payed: [] } }, 'dataset.entity'],
    ['a name of JavaScript’s own', { records: { constructor: [] } }, 'dataset.entity'],
    ['a field that is none', { records: { payment: [{ amuont: 1 }] } }, 'dataset.field'],
    ['a register that is none', { records: { 'payment@death': [] } }, 'dataset.register'],
    ['a value of another kind', { records: { payment: [{ amount: [1] }] } }, 'serve.body'],
    ['a part that is not there', { uploads: ['x'] }, 'serve.upload'],
  ])('leaves the registers as they were when it fails: %s', async (_, body, code) => {
    const { ask, refused } = talk()
    await ask('load', { folders: [folder] })
    const before = await ask('check', {})
    expect((await refused('load', body)).code).toBe(code)
    expect(await ask('check', {})).toEqual(before)
  })

  it('is cancelled between two files, and leaves the registers as they were', async () => {
    const { send, said, ask, request } = talk()
    const loading = send({ v: 1, id: 'l', type: 'load', body: { folders: [folder] } })
    while (said.length === 0) await new Promise((resolve) => setImmediate(resolve))
    await send({ v: 1, id: 'c', type: 'cancel', body: { request: 'l' } })
    await loading
    expect(said.at(-1)).toMatchObject({ id: 'l', type: 'error', body: { code: 'serve.cancelled' } })
    expect((await request('check', {})).body).toMatchObject({ code: 'serve.no-registers' })
    await ask('load', {})
    expect((await ask('check', { asOf })).summary.records).toBe(0)
  })
})

describe('check', () => {
  it('of a case equals `check` of the library over the same case, byte for byte', async () => {
    const { ask } = talk()
    await ask('load', { folders: [folder] })
    const dataset = await standing()
    for (const person of [dead, well])
      for (const undetermined of [false, true]) {
        const [records, subjects] = [payment(person), about(person)]
        const { off: _, ...served } = await ask('check', { records, subjects, asOf, undetermined })
        const direct = check(dataset.with({ records }), {
          checks,
          asOf,
          subjects,
          undetermined,
          options: {},
          severities: {},
        })
        expect(JSON.stringify(served)).toBe(JSON.stringify(direct))
      }
  })

  it('of everything equals `hedui check` in its findings', async () => {
    const { ask } = talk()
    await ask('load', { folders: [folder] })
    const { findings } = await ask('check', {})
    const direct = JSON.parse((await run(['check', folder, '--format', 'json'])).stdout).findings
    const kept = ({ fingerprint, evidenceDigest, facts, message, evidence }: (typeof findings)[number]) => ({
      fingerprint,
      evidenceDigest,
      facts,
      message,
      evidence,
    })
    expect(findings.map(kept)).toEqual(direct.map(kept))
    expect(findings.length).toBeGreaterThan(0)
  })

  it('leaves nothing of a case behind', async () => {
    const { ask } = talk()
    await ask('load', { folders: [folder] })
    const before = await ask('check', {})
    await ask('check', { records: payment(dead), subjects: about(dead) })
    expect(await ask('check', {})).toEqual(before)
  })

  it('masks names and numbers unless a purpose is given, which is recorded', async () => {
    const { ask, purposes } = talk()
    await ask('load', { folders: [folder] })
    const plain = JSON.stringify((await ask('check', {})).findings)
    const open = await ask('check', { unmask: { purpose: 'case 12' } })
    expect(plain).not.toContain(dead.number)
    expect(JSON.stringify(open.findings)).toContain(dead.number)
    expect([open.manifest.unmasked, purposes]).toEqual(['case 12', ['case 12']])
  })

  it.each([
    ['before a load', {}, 'serve.no-registers', false],
    ['of a day that is in no calendar', { asOf: '2025-02-30' }, 'serve.as-of', true],
    ['of a rule that is none', { only: ['D99'] }, 'rule', true],
    [
      'of somebody nobody mentions',
      { subjects: [{ entity: 'person', id: '331122199001010000' }] },
      'run.subject',
      true,
    ],
    ['to read masked data without a purpose', { unmask: { purpose: ' ' } }, 'serve.body', true],
  ])('is refused %s', async (_, body, code, loaded) => {
    const { ask, refused } = talk()
    if (loaded) await ask('load', { folders: [folder] })
    const error = await refused('check', body)
    expect(error.code).toBe(code)
    expect(JSON.stringify(error)).not.toContain('331122199001010000')
  })
})

describe('configure', () => {
  it('settles options, severities and rules switched off, as a folder’s own configuration does', async () => {
    const config = {
      asOf,
      severities: { 'paid-after-death': 'info' as const },
      off: { 'resident-id-invalid': 'checked elsewhere' },
      fingerprintKey: 'a secret of sixteen',
    }
    const { ask } = talk()
    await ask('load', { folders: [folder] })
    const plain = await ask('check', { only: ['D01'] })
    expect(await ask('configure', { config })).toMatchObject({ reload: [], unused: [] })
    const set = await ask('check', {})
    expect(set.manifest.asOf).toBe(asOf)
    expect(set.off).toEqual(config.off)
    expect(set.findings.map(({ rule }) => rule)).not.toContain('resident-id-invalid')
    const [before, after] = [plain, set].map(({ findings }) =>
      findings.find(({ rule }) => rule === 'paid-after-death'),
    )
    expect(after).toMatchObject({ severity: 'info', fingerprintKeyed: true })
    expect(after?.fingerprint).not.toBe(before?.fingerprint)

    const own = temporary.write('configured', { ...county, 'hedui.config.json': JSON.stringify(config) })
    const { ask: other } = talk()
    await other('load', { folders: [own] })
    expect((await other('check', {})).findings).toEqual(set.findings)
    const { ask: third } = talk()
    await third('configure', { path: join(own, 'hedui.config.json') })
    await third('load', { folders: [folder] })
    expect((await third('check', {})).findings).toEqual(set.findings)
  })

  it('says what comes into force with the next load, and what only other commands use', async () => {
    const { ask } = talk()
    await ask('load', { folders: [folder] })
    expect(await ask('configure', { config: { region: '331122', baseline: 'b.json' } })).toMatchObject({
      reload: ['region'],
      unused: ['baseline'],
    })
    expect((await ask('check', {})).manifest.region).toBeNull()
    await ask('load', { folders: [folder] })
    expect((await ask('check', {})).manifest.region).toBe('331122')
  })

  it.each([
    ['neither', {}, 'serve.configure'],
    ['both', { config: {}, path: 'x' }, 'serve.configure'],
    ['a file that is not there', { path: 'nowhere.json' }, 'no-config'],
    ['a key that is none', { config: { regoin: '33' } }, 'config'],
    ['a rule that is none', { config: { off: { 'no-rule': 'x' } } }, 'config'],
  ])('is refused and changes nothing: %s', async (_, body, code) => {
    const { ask, refused } = talk()
    await ask('load', { folders: [folder] })
    const before = await ask('check', {})
    expect((await refused('configure', body)).code).toBe(code)
    expect(await ask('check', {})).toEqual(before)
  })
})

describe('explain', () => {
  it('gives the argument of a finding as the library does, of a case too', async () => {
    const { ask } = talk()
    await ask('load', { folders: [folder] })
    const records = payment(dead)
    const { findings } = await ask('check', { records, subjects: about(dead), asOf }, 'case')
    const finding = findings.find(({ rule }) => rule === 'paid-after-death')
    if (!finding) throw new Error('the case has no finding')
    const { text, explanation, check: asked } = await ask('explain', { fingerprint: finding.fingerprint })
    const direct = explain((await standing()).with({ records }), finding, {
      checks,
      asOf,
      subjects: about(dead),
      options: {},
      severities: {},
      undetermined: false,
    })
    expect(asked).toBe('case')
    expect(explanation).toEqual(JSON.parse(JSON.stringify(direct)))
    expect(text).toEqual({
      zh: explanationText(direct, 'zh', 'whole'),
      en: explanationText(direct, 'en', 'whole'),
    })
    expect(text.en).toContain('2025-12')
  })

  it('means the latest check with the finding unless one is named, and none from before the load', async () => {
    const { ask, refused } = talk()
    await ask('load', { folders: [folder] })
    const fingerprint = (await ask('check', {}, 'first')).findings[0]?.fingerprint ?? ''
    await ask('check', {}, 'second')
    expect((await ask('explain', { fingerprint })).check).toBe('second')
    expect((await ask('explain', { fingerprint, check: 'first' })).check).toBe('first')
    expect((await refused('explain', { fingerprint, check: 'third' })).code).toBe('serve.finding')
    await ask('load', { folders: [folder] })
    expect((await refused('explain', { fingerprint })).code).toBe('serve.finding')
  })
})

describe('decide', () => {
  const example = (name: string) =>
    JSON.parse(readFileSync(new URL(`../../../../examples/decide/${name}.json`, import.meta.url), 'utf8'))

  it('decides as `hedui decide` does', async () => {
    const { ask } = talk()
    const path = 'examples/decide/1-eligible.json'
    const root = new URL('../../../../', import.meta.url).pathname
    const direct = JSON.parse((await run(['decide', path, '--format', 'json'], root)).stdout)
    const { decisions } = await ask('decide', { case: example('1-eligible'), programmes: ['dibao.rural'] })
    expect(JSON.parse(JSON.stringify(decisions[0]?.decision))).toEqual(direct)
    expect(decisions[0]?.text.zh).not.toBe(decisions[0]?.text.en)
  })

  it.each([
    ['a programme that has no rules', { programmes: ['dibao.lunar'] }, {}, 'programme'],
    ['a key that is none', {}, { regoin: '990100' }, 'case'],
  ])('refuses %s', async (_, more, inCase, code) => {
    const { refused } = talk()
    const error = await refused('decide', { case: { ...example('1-eligible'), ...inCase }, ...more })
    expect(error.code).toBe(code)
    expect(error.message.en).not.toContain('--')
  })
})

describe('hello and rules', () => {
  it('say what is spoken, run and held', async () => {
    const { ask } = talk()
    const said = await ask('hello', {})
    expect(said.protocol).toBe(1)
    expect(said.packs.map(({ sha256 }) => sha256.length)).toEqual([64, 64])
    expect((await ask('rules', {})).rules.map(({ id }) => id)).toEqual(checks.map(({ id }) => id))
  })
})
