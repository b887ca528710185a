import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { county, persons, temporaryFolder } from '../county.ts'
import { run } from '../run.ts'

const place = temporaryFolder()
const roll = '民政/高龄津贴发放表_2025-11.csv'

beforeAll(() => {
  place.write('county', county)
  place.write('renamed', { [roll]: (county[roll] ?? '').replace('津贴标准', '多少钱') })
})
afterAll(place.remove)

const inspect = (...args: string[]) => run(['inspect', ...args], place.path)

describe('a file that is recognised', () => {
  it.each(['zh', 'en'])('is explained: %s', async (language) => {
    const ran = await inspect(`county/${roll}`, '--lang', language)
    expect(ran).toMatchObject({ code: 0, stderr: '' })
    await expect(ran.stdout).toMatchFileSnapshot(`../snapshots/inspect.${language}.txt`)
  })

  it('shows its bad cells masked, or readable for a purpose', async () => {
    expect((await inspect(`county/${roll}`)).stdout).not.toContain(persons.wrong.number)
    const ran = await inspect(`county/${roll}`, '--unmask', '--purpose', 'review')
    expect(ran.stdout).toContain(persons.wrong.number)
    expect(await inspect(`county/${roll}`, '--unmask')).toMatchObject({ code: 2, stdout: '' })
  })
})

describe('a file that is not recognised', () => {
  it('is told with the nearest format, the headings that were sought and those that are there', async () => {
    const { code, stdout } = await inspect(`renamed/${roll}`)
    expect(code).toBe(0)
    expect(stdout).toContain(
      'Not read: Nearest to "Old-age allowance roll", but compulsory headings are missing: 津贴标准. If the department renamed one, add its new heading to the adapter.',
    )
    expect(stdout).toContain('Nearest: Old-age allowance roll (civil-affairs.old-age-roll)')
    expect(stdout).toMatch(/\(amount\): looked for 津贴标准 \/ 发放金额/)
    expect(stdout).toContain('多少钱 (F)')
  })

  it('that is a form with values beside its labels shows no value', async () => {
    const { name, number } = persons.well
    place.write('form', {
      '申请表.csv': `姓名,${name},公民身份号码,${number},津贴标准,,户名,${name},一卡通账号,`,
    })
    for (const ran of [
      await inspect('form/申请表.csv'),
      await run(['check', 'form', '--as-of', '2025-11-30', '--format', 'json'], place.path),
    ]) {
      expect(ran.code).toBe(0)
      expect(ran.stdout).not.toContain(number)
      expect(ran.stdout).not.toContain(name)
    }
  })

  it('is told where nothing fits at all', async () => {
    expect((await inspect('county/其他/食堂菜单.csv')).stdout).toContain(
      'Not read: No known format fits: none of the first 30 lines',
    )
  })
})

it.each([
  ['county', 'is a folder. Give one file'],
  ['nothing.csv', 'there is no file "nothing.csv"'],
])('%s is refused', async (path, said) => {
  const ran = await inspect(path)
  expect(ran).toMatchObject({ code: 2, stdout: '' })
  expect(ran.stderr).toContain(said)
})
