import { createDataset } from '@hedui/core'
import { describe, expect, it } from 'vitest'
import { codeAt, keyAt } from '../../../src/dataset/at.ts'
import { rowOf } from '../../../src/dataset/column.ts'

const who = '341525195001010013'

function read(disabilityCertificate: string | null, more = {}) {
  const dataset = createDataset({ records: { enrolment: [{ disabilityCertificate, ...more }] } })
  const { certificateHolder, certificateCategory, certificateLevel } = dataset.table('enrolment').columns
  const codes = [certificateCategory, certificateLevel].map((column) => {
    if (column?.kind !== 'code') throw new TypeError('no codes')
    return codeAt(column, 0) > 1 ? dataset.dictionary.text(codeAt(column, 0)) : null
  })
  if (certificateHolder?.kind !== 'code') throw new TypeError('no keys')
  const holder = rowOf(codeAt(certificateHolder, 0))
  return [holder < 0 ? null : keyAt(dataset.table('person'), holder), ...codes]
}

describe('a field that is part of the text of another', () => {
  it.each([
    [`${who}42`, [who, 'limb', '2']],
    [`${who}71B1`, [who, 'multiple', '1']],
    [`${who}`, [null, null, null]],
    [`${who}85`, [null, null, null]],
    ['33252619710820970000', [null, null, null]],
    [null, [null, null, null]],
  ])('of %s is %j', (number, parts) => {
    expect(read(number)).toEqual(parts)
  })

  it('is what the record states, where it states it', () => {
    expect(read(`${who}42`, { certificateLevel: '3' })).toEqual([who, 'limb', '3'])
  })
})
