import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { county, temporaryFolder } from '../county.ts'
import { run } from '../run.ts'
import { talk } from './talk.ts'

const temporary = temporaryFolder()
afterAll(() => temporary.remove())
const folder = temporary.write('county', county)

const detector = `
const phrase = (zh, en) => ({ zh, en })
export const id = 'county-code'
export const version = '2'
export const title = phrase('本县程序', 'Code of the county')
export const detectors = [{
  id: 'most-paid', number: 'L02', version: '1',
  title: phrase('发放最多', 'Paid the most'),
  description: phrase('发放笔数最多的人。', 'Who was paid the most often.'),
  needs: [['payment']], severity: 'high', options: {}, facts: { payments: { type: 'count' } },
  message: phrase('共{payments}笔。', '{payments} payments.'), basis: [], innocent: [], next: [],
  *detect({ dataset }) {
    const { codes } = dataset.table('payment').columns.beneficiary
    const rows = [...codes.keys()].filter((row) => codes[row] === codes[0])
    yield {
      about: { entity: 'person', row: codes[0] - 2 }, per: ['most'], tier: 'D', exact: false,
      facts: { payments: rows.length },
      evidence: rows.map((row) => ({ entity: 'payment', row })),
      because: [phrase('与所有人相比', 'compared with everybody')],
    }
  },
}]
`

it('packs of a configuration that the host names are run, listed and explained, detectors too', async () => {
  const settings = temporary.write('settings', {
    'own.json': JSON.stringify({ packs: ['county.mjs'] }),
    'county.mjs': detector,
  })
  const path = join(settings, 'own.json')
  const { ask } = talk()
  expect((await ask('configure', { path })).packs.map(({ id }) => id)).toContain('county-code')
  await ask('load', { folders: [folder] })
  const { findings, manifest } = await ask('check', {})
  const direct = await run(['check', folder, '--config', path, '--format', 'json'])
  const { findings: expected, run: recorded } = JSON.parse(direct.stdout)
  const prints = (all: readonly { readonly fingerprint: string }[]) =>
    all.map(({ fingerprint }) => fingerprint)
  expect(prints(findings)).toEqual(prints(expected))
  expect(manifest.packs).toEqual(recorded.packs)
  const found = findings.find(({ rule }) => rule === 'most-paid')
  const { text } = await ask('explain', { fingerprint: found?.fingerprint ?? '' })
  expect([text.zh, text.en]).toEqual([
    expect.stringContaining('与所有人相比'),
    expect.stringContaining('compared with everybody'),
  ])
  expect((await ask('rules', {})).rules.map(({ id }) => id)).toContain('most-paid')
})

it('code that merely lies in a folder is not run', async () => {
  const own = temporary.write('strange', {
    ...county,
    'hedui.config.json': JSON.stringify({ packs: ['county.mjs'] }),
    'county.mjs': detector,
  })
  const { refused } = talk()
  expect((await refused('load', { folders: [own] })).code).toBe('pack-code')
})
