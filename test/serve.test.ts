import { readFileSync } from 'node:fs'
import { checks, detectors } from '@hedui/checks'
import { check, createDataset } from '@hedui/core'
import { overlay, parseCase } from '@hedui/core/case'
import { decide } from '@hedui/core/decide'
import { explain } from '@hedui/core/explain'
import { checkCharacter } from '@hedui/core/values'
import type { FileSource } from '@hedui/ingest'
import { catalogue, parameters, programmes } from '@hedui/programmes-cn'
import { describe, expect, it } from 'vitest'
import { runCounty } from './county/read.ts'
import { files } from './files.ts'
import { startServe } from './serve/process.ts'

const asOf = '2025-12-31'
const request = (id: string | number, type: string, body: object = {}) =>
  `${JSON.stringify({ v: 1, id, type, body })}\n`

/** A made-up person with a well-formed number. */
const numberOf = (i: number): string => {
  const seventeen = `33112219400101${String(i).padStart(3, '0')}`
  return seventeen + checkCharacter(seventeen)
}
const deaths = Array.from({ length: 50 }, (_, i) => ({
  person: numberOf(i),
  name: `甲${i}`,
  date: '2025-03-05',
}))
const paid = (i: number) => ({
  records: {
    'payment@payment': [
      {
        programme: 'old-age',
        layer: 'settled',
        kind: 'regular',
        month: '2025-11',
        amount: 5000 + i,
        beneficiary: numberOf(i % 50),
        name: `甲${i % 50}`,
      },
    ],
  },
  subjects: [{ entity: 'person' as const, id: numberOf(i % 50) }],
  asOf,
})

describe('a thousand cases, asked before the first answer is read', () => {
  it('are answered in order, each as the library answers it', async () => {
    const host = startServe()
    const cases = Array.from({ length: 1000 }, (_, i) => paid(i))
    host.child.stdin.end(
      [
        request('load', 'load', { records: { 'death@death': deaths } }),
        ...cases.map((body, i) => request(i, 'check', body)),
      ].join(''),
    )
    expect(await host.closed).toEqual([0, null])
    const answers = host.heard.filter(({ id }) => id !== 'load')
    expect(answers.map(({ id, to }) => [id, to])).toEqual(cases.map((_, i) => [i, 'check']))
    expect(new Set(answers.map(({ body }) => JSON.stringify(body.findings))).size).toBe(1000)
    const registers = createDataset({ catalogue, records: { 'death@death': deaths } })
    for (const [i, { records, subjects }] of cases.entries()) {
      const direct = check(overlay(registers, { records }), {
        ...{ checks, detectors, parameters, asOf, subjects },
      }).findings
      expect(direct[0]?.amountAtRisk?.fen).toBe(5000 + i)
      expect(JSON.stringify(answers[i]?.body.findings)).toBe(JSON.stringify(direct))
    }
  })
})

describe('the example county', () => {
  const folder = 'examples/county'
  const sources: readonly FileSource[] = files(folder)
    .filter((path) => /\.(csv|xlsx?|dbf|txt)$/.test(path))
    .map((path) => ({ file: path.slice(folder.length + 1), bytes: readFileSync(path) }))

  it('loaded, checked, asked about cases and explained, is as the library has it', async () => {
    const direct = runCounty(folder, sources, asOf)
    const host = startServe()
    expect((await host.ask('h', 'hello', {})).body.protocol).toBe(1)
    const loaded = (await host.ask('l', 'load', { folders: [folder] })).body
    expect(loaded.records).toBe(direct.dataset.table('record').size)
    expect(loaded.issues.total).toBe(direct.issues.length)
    expect(host.heard.filter(({ type }) => type === 'progress').length).toBeGreaterThan(30)

    const batch = (await host.ask('b', 'check', { asOf })).body
    expect(JSON.stringify(batch.findings)).toBe(JSON.stringify(direct.run.findings))

    const dead = direct.dataset.table('person').keys ?? []
    const open = check(direct.dataset, { ...direct.input, unmask: { purpose: 'a test' } })
    const subjects = open.findings
      .filter(({ rule }) => rule === 'paid-after-death')
      .slice(0, 3)
      .map(({ subject }) => ({ entity: 'person' as const, id: subject.label.split(' ')[1] ?? '' }))
    expect(subjects.map(({ id }) => dead.includes(id))).toEqual([true, true, true])
    for (const subject of subjects) {
      const records = {
        'payment@payment': [{ ...paid(0).records['payment@payment'][0], beneficiary: subject.id }],
      }
      const input = { ...direct.input, subjects: [subject] }
      const overlaid = overlay(direct.dataset, { records })
      const expected = check(overlaid, input).findings
      const { body } = await host.ask(subject.id, 'check', { records, subjects: [subject], asOf })
      expect(JSON.stringify(body.findings)).toBe(JSON.stringify(expected))
      const [finding] = expected
      if (!finding) throw new Error('a dead recipient has a finding')
      const explained = await host.ask('x', 'explain', { fingerprint: finding.fingerprint })
      expect(JSON.stringify(explained.body.explanation)).toBe(
        JSON.stringify(explain(overlaid, finding, input)),
      )
    }
    expect((await host.ask('r', 'rules', {})).body.rules).toHaveLength(checks.length + detectors.length)
    await host.ask('s', 'shutdown', {})
    expect(await host.closed).toEqual([0, null])
    expect(host.stderr()).toBe('')
  })

  it('can be left unread: a cancelled load changes nothing', async () => {
    const host = startServe()
    await host.ask('first', 'load', { records: { 'death@death': deaths } })
    const begun = host.until(({ id, type }) => id === 'second' && type === 'progress')
    const second = host.ask('second', 'load', { folders: [folder] })
    await begun
    expect((await host.ask('c', 'cancel', { request: 'second' })).body.cancelled).toBe(true)
    expect((await second).body.code).toBe('serve.cancelled')
    expect((await host.ask('k', 'check', { asOf })).body.summary.records).toBe(deaths.length)
    host.child.stdin.end()
    expect(await host.closed).toEqual([0, null])
  })
})

describe('one household', () => {
  it('is decided as the library decides it', async () => {
    const given = JSON.parse(readFileSync('examples/decide/5-wage-that-matters.json', 'utf8'))
    const { household, programme, ...rest } = parseCase(given)
    const rules = programmes.find(({ id }) => id === programme)
    if (!rules) throw new Error('the example names a programme with rules')
    const host = startServe()
    const { body } = await host.ask(1, 'decide', { case: given })
    host.child.stdin.end()
    expect(JSON.stringify(body.decisions[0].decision)).toBe(
      JSON.stringify(decide(rules, household, { ...rest, parameters })),
    )
    expect(await host.closed).toEqual([0, null])
  })
})

describe('hostile input', () => {
  it('does not end the process and costs no other request its answer', async () => {
    const host = startServe()
    const hostile: readonly (readonly [code: string, line: string | Uint8Array])[] = [
      ['serve.json', 'no JSON at all\n'],
      ['serve.json', '{"v":1,"id":"cut\n'],
      ['serve.message', '[]\n'],
      ['serve.message', '{"v":1,"type":"check","body":{}}\n'],
      ['serve.version', '{"v":99,"id":"v","type":"hello","body":{}}\n'],
      ['serve.type', '{"v":1,"id":"t","type":"__proto__x","body":{}}\n'],
      ['serve.body', '{"v":1,"id":"y","type":"check","body":{"subjects":"all"}}\n'],
      [
        'dataset.entity',
        '{"v":1,"id":"e","type":"check","body":{"asOf":"2025-12-31","records":{"toString":[]}}}\n',
      ],
      ['serve.utf8', Uint8Array.from([0x7b, 0xff, 0xfe, 0x80, 0x0a])],
      ['serve.json', Uint8Array.from([0x00, 0x01, 0x1b, 0x00, 0x0a])],
      ['serve.line-too-long', `{"v":1,"id":"big","type":"hello","body":"${'x'.repeat(40 << 20)}"}\n`],
      ['serve.json', '{"v":1,"id":"last","type":"hel'],
    ]
    host.write(request('load', 'load', { records: { 'death@death': deaths } }))
    for (const [i, [, line]] of hostile.entries()) {
      host.write(request(i, 'check', paid(i)))
      host.write(line)
    }
    host.child.stdin.end()
    expect(await host.closed).toEqual([0, null])
    const results = host.heard.filter(({ type, id }) => type === 'result' && id !== 'load')
    expect(results.map(({ id }) => id)).toEqual(hostile.map((_, i) => i))
    const codes = host.heard.filter(({ type }) => type === 'error').map(({ body }) => body.code)
    expect(codes.sort()).toEqual(hostile.map(([code]) => code).sort())
  })

  it('without a line end is not kept in memory', async () => {
    const host = startServe()
    const refused = host.until(({ type }) => type === 'error')
    const block = Buffer.alloc(1 << 20, 0xe6)
    for (let i = 0; i < 64; i++)
      if (!host.write(block)) await new Promise((resolve) => host.child.stdin.once('drain', resolve))
    expect((await refused).body.code).toBe('serve.line-too-long')
    host.write('\n')
    expect((await host.ask(1, 'hello', {})).type).toBe('result')
    host.child.stdin.end()
    expect(await host.closed).toEqual([0, null])
  })
})

describe('the end', () => {
  it.skipIf(process.platform === 'win32').each(['SIGTERM', 'SIGINT'] as const)(
    'on %s comes with 0 after a whole line, while stdin is open',
    async (signal) => {
      const host = startServe()
      await host.ask('load', 'load', { records: { 'death@death': deaths } })
      const first = host.until(({ id }) => id === 0)
      for (let i = 0; i < 200; i++) host.write(request(i, 'check', paid(i)))
      await first
      host.child.kill(signal)
      expect(await host.closed).toEqual([0, null])
      const ids = host.heard.filter(({ id }) => id !== 'load').map(({ id }) => id)
      expect(ids).toEqual(ids.map((_, i) => i))
      expect(host.heard.at(-1)?.body.code ?? 'serve.closing').toBe('serve.closing')
    },
  )

  it('comes with 0 where nobody reads the answers any more', async () => {
    const host = startServe()
    await host.ask('load', 'load', { records: { 'death@death': deaths } })
    host.child.stdout.destroy()
    for (let i = 0; i < 200; i++) host.write(request(i, 'check', paid(i)))
    expect(await host.closed).toEqual([0, null])
    expect(host.stderr()).toBe('')
  })
})
