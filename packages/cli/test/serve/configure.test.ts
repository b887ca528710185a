import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { county, temporaryFolder } from '../county.ts'
import { talk } from './talk.ts'
import { asOf } from './township.ts'

const temporary = temporaryFolder()
afterAll(() => temporary.remove())
const folder = temporary.write('county', county)

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
