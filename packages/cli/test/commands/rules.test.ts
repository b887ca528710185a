import { checks, detectors } from '@hedui/checks'
import { describe, expect, it } from 'vitest'
import { run } from '../run.ts'

const shipped = [...checks, ...detectors]
const rules = (...args: string[]) => run(['rules', ...args])

describe('the list of rules', () => {
  it.each(['zh', 'en'] as const)('has one line for each, by number: %s', async (language) => {
    const { code, stdout } = await rules('--lang', language)
    expect(code).toBe(0)
    const lines = stdout.split('\n').slice(1, shipped.length + 1)
    const numbers = lines.map((line) => line.split(' ')[0] ?? '')
    expect(numbers).toEqual(shipped.map(({ number }) => number).sort())
    for (const { id, title } of shipped)
      expect(lines.find((line) => line.includes(` ${id} `))).toContain(title[language])
  })
})

describe('the page of a rule', () => {
  it.each(shipped.map(({ id }) => id))(
    '%s states law, options, conditions, innocents and the next step',
    async (id) => {
      const check = shipped.find((one) => one.id === id)!
      for (const language of ['zh', 'en'] as const) {
        const { code, stdout } = await rules(id, '--lang', language)
        expect(code).toBe(0)
        for (const phrase of [check.description, ...check.basis, ...check.innocent, ...check.next])
          expect(stdout).toContain(phrase[language])
        for (const name of Object.keys(check.options))
          expect(stdout).toContain(`  ${name}${language === 'zh' ? '：' : ': '}`)
        expect(stdout).not.toMatch(/undefined|\[object|NaN/)
      }
    },
  )

  it('is found by number too', async () => {
    expect((await rules('d01')).stdout).toBe((await rules('paid-after-death')).stdout)
  })

  it('that does not exist is refused with those like it', async () => {
    const ran = await rules('dibao-tekun')
    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(ran.stderr).toContain('Did you mean dibao-and-tekun?')
  })
})
