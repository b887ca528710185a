import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { county, temporaryFolder } from '../county.ts'
import { run } from '../run.ts'

const place = temporaryFolder()
beforeAll(() => void place.write('county', county))
afterAll(place.remove)

const pretty = async (...args: string[]) => (await run(['check', 'county', ...args], place.path)).stdout

describe('the report for people', () => {
  it.each(['zh', 'en'])('reads well: %s', async (language) => {
    const text = await pretty(
      '--only',
      'resident-id-invalid,paid-after-death,counted-in-two-units',
      '--lang',
      language,
    )
    await expect(text).toMatchFileSnapshot(`../snapshots/county.${language}.txt`)
  })

  it('speaks the language of the environment unless told', async () => {
    const ran = await run(['check', 'county'], place.path, { LANG: 'zh_CN.UTF-8' })
    expect(ran.stdout).toContain('核对日 2025-11-30')
    expect(await pretty()).toContain('As of 2025-11-30')
    expect(await pretty('--lang=zh')).toContain('核对日 2025-11-30')
  })

  it('holds no colour where nobody watches', async () => {
    expect(await pretty()).not.toContain('\u001b[')
  })
})
