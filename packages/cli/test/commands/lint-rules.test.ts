import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { run } from '../run.ts'

const fixtures = fileURLToPath(new URL('../fixtures', import.meta.url))
const place = mkdtempSync(join(tmpdir(), 'hedui-lint-'))
afterAll(() => rmSync(place, { recursive: true, force: true }))

const lint = (...args: string[]) => run(['lint-rules', ...args], fixtures)

interface Said {
  readonly line: number
  readonly code: string
  readonly sought: { readonly zh: string; readonly en: string }
  readonly found: { readonly zh: string; readonly en: string }
  readonly remedy: { readonly zh: string; readonly en: string }
}

/** Every mistake of the pack: its line, its code, part of what is expected there, and part of the remedy. */
const mistakes: readonly (readonly [line: number, code: string, sought: string, remedy: string])[] = [
  [3, 'rule.id', 'small letters', 'Rename it'],
  [89, 'rule.register', 'a register of the model', 'Did you mean "cremation"?'],
  [92, 'rule.value', 'one of block, high, medium, info', 'Did you mean "high"?'],
  [98, 'rule.order', 'something that has an order', 'Use equal'],
  [115, 'rule.default', 'a default of the type count', 'leave it out'],
  [157, 'rule.relation', 'a relation of payment', 'Did you mean "beneficiary"?'],
  [185, 'rule.register', 'a register that states payment', 'roll, payment'],
  [201, 'rule.scope', 'the name of a row in reach', 'Did you mean "other"?'],
  [218, 'rule.cycle', 'a fact that does not need itself', 'Break the circle'],
  [237, 'rule.linear', 'a literal, option or parameter', 'make one of them an option'],
  [255, 'rule.take', '"by" for "latest"', 'by what the rows are ordered'],
  [279, 'rule.option', 'an option of the check', 'Did you mean "lag"?'],
  [285, 'rule.units', 'two values of one kind', 'change one side'],
  [291, 'rule.value', 'one of equal', 'Did you mean "greaterThan"?'],
  [296, 'rule.field', 'a fact or a field of payment', 'Did you mean "amount"?'],
  [304, 'rule.literal', 'a day that exists', 'Correct the value'],
  [312, 'rule.empty', 'at least one', 'would hold of everybody'],
  [318, 'rule.use', 'a month for the months of a finding', 'Name another fact'],
  [330, 'rule.placeholder', 'a fact that "shows" lists', 'Add "person" to "shows"'],
  [372, 'rule.key', 'a key that has a meaning', 'Did you mean "innocent"?'],
  [375, 'rule.twice', 'one check of each name', 'Give each its own name'],
  [388, 'rule.fact', 'whom or what a finding is about', 'Did you mean "household"?'],
  [402, 'rule.contradiction', 'conditions that can hold at once', 'correct one of them'],
  [501, 'rule.period', 'two sums over the same time', 'Bring both to one period'],
  [508, 'rule.entities', 'two keys of one entity', 'compare other fields'],
  [517, 'rule.list', 'values that are known', 'Take the null out'],
  [124, 'rule.needless-to', 'the shortest way', 'Write {"fact":"beneficiary"'],
  [327, 'rule.unshown', 'a message that names', 'Write {twice} into the message'],
  [482, 'rule.unused', 'a fact that something refers to', 'Use it, or take it out'],
  [519, 'rule.monotone', 'more knowledge cannot turn', 'make sure that this is meant'],
]

describe('a pack with thirty mistakes', () => {
  it('has each of them named with its line, what is expected and what to do', async () => {
    expect(mistakes).toHaveLength(30)
    const { code, stdout } = await lint('thirty-mistakes.json', '--format', 'json')
    expect(code).toBe(1)
    const { packs, errors, warnings } = JSON.parse(stdout)
    expect([packs.length, errors, warnings]).toEqual([1, 26, 4])
    const problems: readonly Said[] = packs[0].problems
    expect(problems.map(({ line, code: found }) => [line, found])).toEqual(
      mistakes.map(([line, found]) => [line, found]),
    )
    for (const [i, [, , sought, remedy]] of mistakes.entries()) {
      expect(problems[i]?.sought.en).toContain(sought)
      expect(problems[i]?.remedy.en).toContain(remedy)
    }
  })

  it.each(['zh', 'en'] as const)('is told in full in %s: errors, then warnings', async (language) => {
    const { code, stdout, stderr } = await lint('thirty-mistakes.json', '--lang', language)
    expect(code).toBe(1)
    expect(stderr).toBe('')
    await expect(stdout).toMatchFileSnapshot(`../snapshots/lint.${language}.txt`)
    const places = [...stdout.matchAll(/^thirty-mistakes\.json:(\d+):\d+ /gm)].map(([, line]) => Number(line))
    expect(places).toEqual(mistakes.map(([line]) => line))
    expect(stdout).not.toMatch(/undefined|\[object|NaN/)
  })

  it('is told in the same bytes each time', async () => {
    const once = await lint('thirty-mistakes.json', '--format', 'json')
    expect(await lint('thirty-mistakes.json', '--format', 'json')).toEqual(once)
  })
})

describe('a pack without a mistake', () => {
  it('is clean', async () => {
    expect(await lint('no-mistake.json', '--lang', 'en')).toEqual({
      code: 0,
      stdout: '1 pack: nothing wrong.\n',
      stderr: '',
    })
  })

  it('has a digest', async () => {
    const { stdout } = await lint('no-mistake.json', '--format', 'json')
    expect(JSON.parse(stdout)).toMatchObject({
      packs: [
        {
          file: 'no-mistake.json',
          id: 'county-rules',
          sha256: expect.stringMatching(/^[\da-f]{64}$/),
          problems: [],
        },
      ],
      errors: 0,
      warnings: 0,
    })
  })

  it('may not be used beside another with its ids', async () => {
    const { code, stdout } = await lint('no-mistake.json', 'no-mistake.json', '--lang', 'en')
    expect(code).toBe(1)
    expect(stdout).toContain('Found: "paid-late-after-death" again')
  })
})

describe('what cannot be looked at', () => {
  it.each([
    ['a file that is not there', 'nothing.json', 'there is no file'],
    ['a folder', '.', 'is a folder'],
  ])('%s is refused', async (_, path, says) => {
    const ran = await lint(path)
    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(ran.stderr).toContain(says)
  })

  it('a file in another encoding is refused', async () => {
    writeFileSync(join(place, 'gbk.json'), Buffer.from([0x22, 0xb5, 0xcd, 0xb1, 0xa3, 0x22]))
    const ran = await lint(join(place, 'gbk.json'))
    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(ran.stderr).toContain('UTF-8')
  })

  it('a file that is no JSON has its mistake named', async () => {
    writeFileSync(join(place, 'broken.json'), '\ufeff{\n  "id": "a",\n  "version": 1,,\n}\n')
    const { code, stdout } = await lint(join(place, 'broken.json'), '--lang', 'en')
    expect(code).toBe(1)
    expect(stdout).toContain('broken.json:3:16 error pack.syntax')
    expect(stdout).toContain('Sought: a key in double quotes')
  })
})
