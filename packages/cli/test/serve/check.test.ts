import { checks, detectors } from '@hedui/checks'
import { check } from '@hedui/core'
import { overlay } from '@hedui/core/case'
import { explain } from '@hedui/core/explain'
import { explanationText } from '@hedui/core/text'
import { parameters } from '@hedui/programmes-cn'
import { afterAll, describe, expect, it } from 'vitest'
import { county, persons, temporaryFolder } from '../county.ts'
import { run } from '../run.ts'
import { talk } from './talk.ts'
import { about, asOf, payment, standing } from './township.ts'

const temporary = temporaryFolder()
afterAll(() => temporary.remove())
const folder = temporary.write('county', county)
const { dead, well } = persons

describe('check', () => {
  it('of a case equals `check` of the library over the same case, byte for byte', async () => {
    const { ask } = talk()
    await ask('load', { folders: [folder] })
    const dataset = await standing(folder)
    for (const person of [dead, well])
      for (const undetermined of [false, true]) {
        const [records, subjects] = [payment(person), about(person)]
        const { findings, skipped, summary } = await ask('check', { records, subjects, asOf, undetermined })
        const direct = check(overlay(dataset, { records }), {
          checks,
          detectors,
          parameters,
          asOf,
          subjects,
          undetermined,
        })
        expect(JSON.stringify([findings, skipped, summary])).toBe(
          JSON.stringify([direct.findings, direct.skipped, direct.summary]),
        )
      }
  })

  it('of everything equals `hedui check` in its findings', async () => {
    const { ask } = talk()
    await ask('load', { folders: [folder] })
    const { findings } = await ask('check', {})
    const direct = JSON.parse((await run(['check', folder, '--format', 'json'])).stdout).findings
    const kept = ({ fingerprint, evidenceDigest, facts, message, evidence }: (typeof findings)[number]) => ({
      fingerprint,
      evidenceDigest,
      facts,
      message,
      evidence,
    })
    expect(findings.map(kept)).toEqual(direct.map(kept))
    expect(findings.length).toBeGreaterThan(0)
  })

  it('leaves nothing of a case behind', async () => {
    const { ask } = talk()
    await ask('load', { folders: [folder] })
    const before = await ask('check', {})
    await ask('check', { records: payment(dead), subjects: about(dead) })
    expect(await ask('check', {})).toEqual(before)
  })

  it('masks names and numbers unless a purpose is given, which is recorded', async () => {
    const { ask, purposes } = talk()
    await ask('load', { folders: [folder] })
    const plain = JSON.stringify((await ask('check', {})).findings)
    const open = await ask('check', { unmask: { purpose: 'case 12' } })
    expect(plain).not.toContain(dead.number)
    expect(JSON.stringify(open.findings)).toContain(dead.number)
    expect([open.manifest.unmasked, purposes]).toEqual(['case 12', ['case 12']])
  })

  it.each([
    ['before a load', {}, 'serve.no-registers', false],
    ['of a day that is in no calendar', { asOf: '2025-02-30' }, 'serve.as-of', true],
    ['of a rule that is none', { only: ['D99'] }, 'rule', true],
    [
      'of somebody nobody mentions',
      { subjects: [{ entity: 'person', id: '331122199001010000' }] },
      'run.subject',
      true,
    ],
    ['to read masked data without a purpose', { unmask: { purpose: ' ' } }, 'serve.body', true],
  ])('is refused %s', async (_, body, code, loaded) => {
    const { ask, refused } = talk()
    if (loaded) await ask('load', { folders: [folder] })
    const error = await refused('check', body)
    expect(error.code).toBe(code)
    expect(JSON.stringify(error)).not.toContain('331122199001010000')
  })
})

describe('explain', () => {
  it('gives the argument of a finding as the library does, of a case too', async () => {
    const { ask } = talk()
    await ask('load', { folders: [folder] })
    const records = payment(dead)
    const { findings } = await ask('check', { records, subjects: about(dead), asOf }, 'case')
    const finding = findings.find(({ rule }) => rule === 'paid-after-death')
    if (!finding) throw new Error('the case has no finding')
    const { text, explanation, check: asked } = await ask('explain', { fingerprint: finding.fingerprint })
    const direct = explain(overlay(await standing(folder), { records }), finding, {
      checks,
      asOf,
      subjects: about(dead),
      options: {},
      severities: {},
      undetermined: false,
    })
    expect(asked).toBe('case')
    expect(explanation).toEqual(JSON.parse(JSON.stringify(direct)))
    expect(text).toEqual({
      zh: explanationText(direct, 'zh', 'whole'),
      en: explanationText(direct, 'en', 'whole'),
    })
    expect(text.en).toContain('2025-12')
  })

  it('means the latest check with the finding unless one is named, and none from before the load', async () => {
    const { ask, refused } = talk()
    await ask('load', { folders: [folder] })
    const fingerprint = (await ask('check', {}, 'first')).findings[0]?.fingerprint ?? ''
    await ask('check', {}, 'second')
    expect((await ask('explain', { fingerprint })).check).toBe('second')
    expect((await ask('explain', { fingerprint, check: 'first' })).check).toBe('first')
    expect((await refused('explain', { fingerprint, check: 'third' })).code).toBe('serve.finding')
    await ask('load', { folders: [folder] })
    expect((await refused('explain', { fingerprint })).code).toBe('serve.finding')
  })
})
