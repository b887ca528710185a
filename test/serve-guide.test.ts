import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { differences } from './serve/matches.ts'
import { type Heard, startServe } from './serve/process.ts'

const guide = readFileSync('docs/guide/serve.md', 'utf8')
const transcript = /```text\n(→.*?)```/s.exec(guide)?.[1]?.trim().split(/\n+/) ?? []

it('the conversation in the guide goes as it is written there', async () => {
  const host = startServe()
  let fingerprint = ''
  let expected: unknown[] = []
  let from = 0
  const compare = () => {
    const found = host.heard.slice(from)
    from += found.length
    expect(differences(expected, found)).toEqual([])
    expected = []
  }
  const filled = (line: string) => JSON.parse(line.slice(2).replaceAll('FINGERPRINT', fingerprint || '…'))
  for (const line of transcript) {
    if (line.startsWith('←')) {
      expected.push(filled(line))
      continue
    }
    compare()
    const { id, type, body } = filled(line)
    const { body: answer }: Heard = await host.ask(id, type, body)
    fingerprint ||= answer.findings?.[0]?.fingerprint ?? ''
  }
  compare()
  expect(transcript.filter((line) => line.startsWith('→'))).toHaveLength(9)
  expect(await host.closed).toEqual([0, null])
})
