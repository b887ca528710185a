import { checks } from '@hedui/checks'
import { check, createDataset } from '@hedui/core'
import { catalogue } from '@hedui/programmes-cn'
import { afterAll, describe, expect, it } from 'vitest'
import { county, persons, temporaryFolder } from '../county.ts'
import { run } from '../run.ts'
import { talk } from './talk.ts'
import { asOf, badPayment, payment } from './township.ts'

const temporary = temporaryFolder()
afterAll(() => temporary.remove())
const folder = temporary.write('county', county)
const { dead, well } = persons

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
    const bad = { 'payment@payment': [...payment(well)['payment@payment'], badPayment] }
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
