import { readFileSync } from 'node:fs'
import { checks, detectors } from '@hedui/checks'
import { describe, expect, it } from 'vitest'
import { run } from '../run.ts'
import { talk } from './talk.ts'

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
    expect((await ask('rules', {})).rules.map(({ id }) => id)).toEqual(
      [...checks, ...detectors].map(({ id }) => id),
    )
  })
})
