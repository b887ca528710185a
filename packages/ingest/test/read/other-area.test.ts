import type { BatchColumn, CellValues } from '@hedui/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packAt } from '../../src/cells/ascii.ts'
import { otherArea } from '../../src/read/other-area.ts'
import { foursOf } from '../../src/readers/fours.ts'
import { utf8 } from '../support/gbk.ts'
import { idNumber } from '../support/id.ts'
import { runs } from '../support/runs.ts'

const texts = fc.array(
  fc.oneof(
    fc.nat(30).map((n) => idNumber(n)),
    fc.constantFrom(
      '110105194912310021',
      '11010519491231002X',
      '331122199001011234',
      '3311',
      '1'.repeat(18),
      null,
    ),
    fc.constantFrom('331122100001', '341500001001', '0'.repeat(12)),
  ),
  { maxLength: 60 },
)
const heading = fc.constantFrom('身份证号', '村代码')
const region = fc.constantFrom('331122', '341500', '340000', '34', '110105')

const columnsOf = (heading: string, values: CellValues): ReadonlyMap<string, BatchColumn> =>
  new Map([['a', { heading, compulsory: true, values } as BatchColumn]])

const packed = (given: readonly (string | null)[]): CellValues => {
  const digits = new Int32Array(3 * given.length)
  const others = new Map<number, string>()
  given.forEach((text, i) => {
    const bytes = utf8(text ?? '')
    if (text !== null && !packAt(bytes, foursOf(bytes), 0, bytes.length, digits, i)) others.set(i, text)
  })
  return { digits, others }
}

const coded = (given: readonly (string | null)[]): CellValues => {
  const words = [...new Set(given.filter((text) => text !== null))]
  return { words, codes: Int32Array.from(given, (text) => (text === null ? -1 : words.indexOf(text))) }
}

describe('whether a sheet is about another place', () => {
  it('is the same in whatever form its values are kept', () => {
    fc.assert(
      fc.property(texts, heading, region, (given, over, of) => {
        const plain = otherArea(columnsOf(over, given), given.length, of)
        expect(otherArea(columnsOf(over, packed(given)), given.length, of)).toEqual(plain)
        expect(otherArea(columnsOf(over, coded(given)), given.length, of)).toEqual(plain)
      }),
      runs(500),
    )
  })

  it.each([
    [1, 9, 10],
    [2, 9, null],
    [1, 8, null],
    [2, 18, 20],
    [2, 17, null],
  ])('is said of %i here and %i elsewhere: %s', (here, there, of) => {
    const given = [...new Array(here).fill('11010519491231002X'), ...new Array(there).fill(idNumber(1))]
    const [found] = otherArea(columnsOf('身份证号', packed(given)), given.length, '110105')
    expect(found?.facts.of ?? null).toBe(of)
  })
})
