import { describe, expect, it } from 'vitest'
import { type Detector, defineDetector, type Hit } from '../../src/checks/detector.ts'
import type { CodeColumn, RangeColumn } from '../../src/dataset/column.ts'
import { createDataset } from '../../src/dataset/dataset.ts'
import { explainDetection } from '../../src/explanation/detection.ts'
import { detectionText } from '../../src/explanation/text/detection-text.ts'
import { check } from '../../src/run/check.ts'
import type { CheckInput } from '../../src/run/input.ts'

const phrase = (en: string) => ({ zh: en, en })
const ids = ['341525195001010013', '341525195001010021', '210105200002290017']

/** Payments far above the median of their programme: a comparison with all others, beyond the vocabulary. */
const farAboveMedian = defineDetector({
  id: 'far-above-median',
  number: 'L02',
  version: '1',
  title: phrase('Far above the median'),
  description: phrase('A payment of more than so many times the median.'),
  needs: [['payment']],
  severity: 'block',
  options: {
    times: { type: 'count', title: phrase('times'), unit: phrase('times'), default: 3, source: 'synthetic' },
  },
  facts: {
    name: { type: 'name', sensitivity: 'name' },
    amount: { type: 'fen' },
    median: { type: 'fen' },
  },
  message: { zh: '{name}得{amount}，中位数{median}。', en: '{name} got {amount}, the median is {median}.' },
  basis: [],
  innocent: [phrase('back-pay')],
  next: [],
  *detect({ dataset, options }): Iterable<Hit> {
    const { columns, size } = dataset.table('payment')
    const amounts = (columns.amount as RangeColumn).lo
    const median = [...amounts].sort((a, b) => a - b)[Math.floor(size / 2)] as number
    const name = (columns.name as CodeColumn).codes
    const person = (columns.beneficiary as CodeColumn).codes
    for (let row = 0; row < size; row++)
      if ((amounts[row] as number) > median * Number(options.times))
        yield {
          about: { entity: 'person', row: (person[row] as number) - 2 },
          per: [dataset.table('person').keys?.[(person[row] as number) - 2] ?? ''],
          tier: 'D',
          exact: false,
          amountAtRisk: { fen: amounts[row] as number, basis: 'upper-bound' },
          facts: {
            name: dataset.dictionary.text(name[row] as number),
            amount: amounts[row] as number,
            median,
          },
          evidence: [{ entity: 'payment', row, field: 'amount' }],
          because: [phrase('compared with all payments')],
        }
  },
})

const payments = ids.map((beneficiary, i) => ({
  beneficiary,
  name: '王试验',
  amount: i === 0 ? 100_000 : 5_000,
  programme: 'old-age',
  layer: 'instructed',
  kind: 'regular',
  month: '2025-09',
}))
const dataset = createDataset({ records: { 'payment@payment': payments } })
const run = (detector: Detector, input: Partial<CheckInput> = {}, of = dataset) =>
  check(of, { checks: [], detectors: [detector], asOf: '2025-12-31', ...input })

describe('a detector', () => {
  it('gives findings made, masked and cited as those of checks', () => {
    expect(run(farAboveMedian).findings).toMatchObject([
      {
        rule: 'far-above-median',
        tier: 'D',
        subject: { entity: 'person', label: '王*验 3415**********0013' },
        facts: { name: '王*验', amount: 100_000, median: 5_000 },
        message: { en: '王*验 got 1,000.00 yuan, the median is 50.00 yuan.' },
        evidence: [{ file: '(payment@payment)', row: 1, entity: 'payment' }],
        amountAtRisk: { fen: 100_000, basis: 'upper-bound' },
      },
    ])
  })

  it('never blocks on evidence that is not exact, whatever the locality sets', () => {
    expect(run(farAboveMedian).findings[0]?.severity).toBe('high')
    const severities = { 'far-above-median': 'block' } as const
    expect(run(farAboveMedian, { severities }).findings[0]?.severity).toBe('high')
  })

  it('takes its options, has no verdict without its registers, and looks only at the subjects asked for', () => {
    expect(run(farAboveMedian, { options: { 'far-above-median': { times: 20 } } }).findings).toEqual([])
    expect(() => run(farAboveMedian, { options: { 'far-above-median': { times: -1 } } })).toThrow('0 or more')
    expect(run(farAboveMedian, {}, createDataset({})).skipped).toMatchObject([{ needs: ['payment'] }])
    const asked = (id = '') => run(farAboveMedian, { subjects: [{ entity: 'person', id }] }).findings.length
    expect(ids.map(asked)).toEqual([1, 0, 0])
  })

  it('has the same fingerprint whatever the order of the records', () => {
    const turned = createDataset({ records: { 'payment@payment': [...payments].reverse() } })
    const names = (of: typeof dataset) =>
      run(farAboveMedian, {}, of).findings.map((f) => [f.fingerprint, f.facts])
    expect(names(turned)).toEqual(names(dataset))
  })

  it('may say of one hit how grave it is, and of another that there is no verdict', () => {
    const each = (detector: Detector, more: Partial<Hit>): Detector => ({
      ...detector,
      detect: (given) => [...detector.detect(given)].map((hit) => ({ ...hit, ...more })),
    })
    expect(run(each(farAboveMedian, { severity: 'info' })).findings[0]?.severity).toBe('info')
    const open = each(farAboveMedian, { result: 'unknown' })
    expect(run(open).findings).toEqual([])
    expect(run(open, { undetermined: true }).findings).toMatchObject([{ result: 'unknown' }])
  })

  it('may be about what a cell says, masked as its field is', () => {
    const about = (field: string): Detector => ({
      ...farAboveMedian,
      detect: (given) =>
        [...farAboveMedian.detect(given)].map((hit) => ({
          ...hit,
          about: { entity: 'payment', row: hit.evidence[0]?.row ?? 0, field },
        })),
    })
    const subject = (field: string, input: Partial<CheckInput> = {}) =>
      run(about(field), input).findings[0]?.subject
    expect(subject('kind')).toMatchObject({ entity: 'payment', label: 'regular' })
    expect(subject('name')?.label).toBe('王*验')
    expect(subject('name', { unmask: { purpose: 'test' } })?.label).toBe('王试验')
  })

  it('explains its findings', () => {
    const input = { checks: [], asOf: '2025-12-31' }
    const [finding] = run(farAboveMedian).findings
    const detection = explainDetection(
      dataset,
      { fingerprint: finding?.fingerprint ?? '' },
      farAboveMedian,
      input,
    )
    expect(detectionText(detection, 'en')).toBe(
      [
        'Far above the median (L02, far-above-median, version 1)',
        'About: 王*验 3415**********0013',
        'As of: 2025-12-31',
        'Verdict: true, a lead; severity high; certainty tier D; at stake up to 1,000.00 yuan',
        'Found: 王*验 got 1,000.00 yuan, the median is 50.00 yuan.',
        'Rule: A payment of more than so many times the median.',
        '',
        'Reasons',
        '  Rows: (payment@payment) row 1',
        '  - compared with all payments',
        '',
        'No wrong if',
        '  - back-pay',
      ].join('\n'),
    )
    expect(() => explainDetection(dataset, { fingerprint: 'none' }, farAboveMedian, input)).toThrow('none')
  })

  it('is refused when its message names what no hit states', () => {
    expect(() => defineDetector({ ...farAboveMedian, message: phrase('{nobody}') })).toThrow(
      'the message of far-above-median names {nobody}, which no hit states. Facts: name, amount, median.',
    )
  })
})
