import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { checks, detectors } from '@hedui/checks'
import type { Phrase } from '@hedui/core'
import { expect, it } from 'vitest'
import { findingsOf } from '../packages/checks/test/cases.ts'
import { examples } from '../packages/checks/test/examples/index.ts'
import { run } from '../packages/cli/test/run.ts'

// The pages are written by `npx vitest run -u --project repository test/reference.test.ts`.
const folder = join(import.meta.dirname, '../docs/checks')
const order = (number: string) => 'FDPVHBIGXERJM'.indexOf(number.charAt(0)) * 100 + Number(number.slice(1))
const shipped = [...checks, ...detectors].sort((a, b) => order(a.number) - order(b.number))

const page = async (id: string, language: 'zh' | 'en') =>
  (await run(['rules', id, '--lang', language])).stdout.trimEnd()
const code = (text: string) => ['```text', text, '```'].join('\n')

/** What the check says of its example. */
function messageOf(id: string): Phrase | undefined {
  const check = checks.find((one) => one.id === id)
  const example = examples[id]
  return check && example && findingsOf(check, example.true)[0]?.message
}

it.each(shipped.map((rule) => [rule.id, rule] as const))(
  'the page of %s in docs/checks is what `hedui rules` says; else write the pages anew',
  async (id, { number, title }) => {
    const message = messageOf(id)
    const parts = [
      `# ${number} ${title.zh} · ${title.en}`,
      code(await page(id, 'zh')),
      code(await page(id, 'en')),
      ...(message ? ['An example, with an invented person:', `> ${message.zh}\n>\n> ${message.en}`] : []),
    ]
    await expect(`${parts.join('\n\n')}\n`).toMatchFileSnapshot(join(folder, `${id}.md`))
  },
)

it('every rule has a line in the table of docs/checks, and nothing else has a page', async () => {
  const lines = shipped.map(
    ({ number, id, title, severity }) =>
      `| ${number} | [${id}](${id}.md) | ${title.zh} | ${title.en} | ${severity} |`,
  )
  const parts = [
    '# Checks\n',
    'What `hedui rules` says of each, in both languages. Those of the catalogue that are not shipped, and why: [checks not shipped](../checks-not-shipped.md).\n',
    '| | id | 名称 | name | severity |',
    '|---|---|---|---|---|',
    ...lines,
  ]
  await expect(`${parts.join('\n')}\n`).toMatchFileSnapshot(join(folder, 'README.md'))
  expect(readdirSync(folder).sort()).toEqual(['README.md', ...shipped.map(({ id }) => `${id}.md`)].sort())
})
