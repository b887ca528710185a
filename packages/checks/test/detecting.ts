import { check, createDataset, type Detector, type Finding } from '@hedui/core'
import { explainDetection } from '@hedui/core/explain'
import { detectionText } from '@hedui/core/text'
import {
  type CheckCase,
  inputOf,
  monotoneInCoverage,
  permutation,
  relabel,
  repetition,
  testDetectorProperties,
} from '@hedui/testing'
import { describe, expect, it } from 'vitest'
import { catalogue } from './catalogue.ts'

const world = { catalogue, region: '341525', asOf: '2025-12-31' }

/** What a detector finds among a few records, what it has no verdict on included. */
function detected(
  detector: Detector,
  each: Omit<CheckCase, 'name'>,
  input = inputOf(each, world),
): readonly Finding[] {
  return check(createDataset(input), inputFor(detector, each)).findings
}

const inputFor = (detector: Detector, { asOf = world.asOf, options }: Omit<CheckCase, 'name'>) => ({
  checks: [],
  detectors: [detector],
  asOf,
  undetermined: true,
  ...(options && { options: { [detector.id]: options } }),
})

/** A table of cases as the promises of a detector: those of a check, but for mutants, which code has not. */
export function testDetector(
  detector: Detector,
  cases: readonly CheckCase[],
  { counts = false }: { readonly counts?: boolean } = {},
): void {
  testDetectorProperties(
    detector,
    { ...world, cases, properties: counts ? properties : [...properties, repetition], tries: { runs: 60 } },
    { describe, it },
  )
  describe(`detector ${detector.id}`, () => {
    it('has at least ten cases, of every kind, each with a name of its own', () => {
      expect(cases.length).toBeGreaterThanOrEqual(10)
      expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length)
      for (const kind of ['finds', 'silent', 'undetermined'])
        expect(cases.some((each) => kind in each)).toBe(true)
    })

    it.each(cases.map((each) => [each.name, each] as const))('%s', (_, each) => {
      const input = inputOf(each, world)
      const found = detected(detector, each, input)
      const results = [...new Set(found.map(({ result }) => result))]
      if ('finds' in each) {
        expect(found.filter(({ result }) => result === 'true')).toMatchObject(each.finds)
      } else expect(results).toEqual('silent' in each ? [] : ['unknown'])
      for (const { fingerprint, message, evidence, result } of found) {
        expect(`${message.zh}${message.en}`).not.toMatch(/[{}]|undefined|null|NaN|Infinity|\[object/)
        if (result === 'true') {
          expect(evidence).not.toEqual([])
          expect(message.zh).not.toContain('不明')
        }
        const told = explainDetection(
          createDataset(input),
          { fingerprint },
          detector,
          inputFor(detector, each),
        )
        expect(detectionText(told, 'zh')).not.toMatch(/[{}]|undefined|null|NaN|Infinity|\[object/)
      }
      expect(substance(detected(detector, each, turned(input)))).toEqual(substance(found))
    })
  })
}

/** What every detector promises; one that counts what is handed over takes what comes twice for more. */
const properties = [permutation, relabel, monotoneInCoverage]

/** What of findings must not depend on the order of the records. */
const substance = (found: readonly Finding[]): string[] =>
  found.map(({ evidence: _, evidenceDigest: __, ...rest }) => JSON.stringify(rest)).sort()

const turned = (input: ReturnType<typeof inputOf>): ReturnType<typeof inputOf> => ({
  ...input,
  records: Object.fromEntries(
    Object.entries(input.records ?? {})
      .toReversed()
      .map(([name, rows]) => [name, rows.toReversed()]),
  ),
})
