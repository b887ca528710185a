import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import * as core from '../../src/follow-up.ts'

const guide = readFileSync(new URL('../../../../docs/guide/follow-up.md', import.meta.url), 'utf8')
const blocks = [...guide.matchAll(/```json\n(.*?)```/gs)].map(([, text]) => JSON.parse(text ?? ''))

it('the documents of the guide are read', () => {
  const [baseline, waivers, dispositions] = blocks
  expect(blocks).toHaveLength(3)
  expect(core.parseBaseline(baseline)).toEqual(baseline)
  expect(core.parseWaivers(waivers)).toEqual(waivers)
  expect(core.parseDispositions(dispositions)).toEqual(dispositions)
  expect(core.precisionByCheck(dispositions).checks).toEqual([
    { rule: 'paid-after-death', confirmed: 1, decided: 1, share: { numerator: 1, denominator: 1 } },
  ])
})

it('every outcome and every function of the guide exists', () => {
  for (const outcome of core.outcomes) expect(guide).toContain(`\`${outcome}\``)
  for (const name of ['compareRuns', 'applyBaseline', 'applyWaivers', 'applyDispositions', 'followUp']) {
    expect(guide).toContain(name)
    expect(Object.keys(core)).toContain(name)
  }
})
