import { describe, expect, it } from 'vitest'
import { parsePhone } from '../../src/values/phone.ts'
import { parsePlate } from '../../src/values/plate.ts'
import { outcome } from './outcome.ts'

describe('parsePhone', () => {
  it.each([
    ['13800000000', '13800000000', 'mobile'],
    ['19912345678', '19912345678', 'mobile'],
    ['+86 138-0000-0000', '13800000000', 'mobile'],
    ['008613800000000', '13800000000', 'mobile'],
    ['8613800000000', '13800000000', 'mobile'],
    ['０５６４－５０２６０００', '05645026000', 'landline'],
    ['（010）62000000', '01062000000', 'landline'],
    ['0571-85000000', '057185000000', 'landline'],
    ['5026000', '5026000', 'landline'],
  ])('accepts %s', (raw, number, kind) => expect(outcome(parsePhone(raw))).toEqual({ number, kind }))

  it.each(['12345678901', '1380000000', '138000000000', '0564-1026000', '无', '', '13800000000/13900000000'])(
    'refuses %j',
    (raw) => expect(outcome(parsePhone(raw))).toBe('phone.form'),
  )
})

describe('parsePlate', () => {
  it.each([
    ['皖N1A234', '皖N1A234'],
    ['皖ND12345', '皖ND12345'],
    ['皖N12345F', '皖N12345F'],
    ['皖N1234学', '皖N1234学'],
    ['浙KA0292', '浙KA0292'],
    [' 皖n·1a234', '皖N1A234'],
    ["'皖N1A234", '皖N1A234'],
    ['皖Ｎ－１Ａ２３４', '皖N1A234'],
  ])('accepts %s', (raw, plate) => expect(outcome(parsePlate(raw))).toBe(plate))

  it.each(['皖N1I234', '皖NI2345', '皖NO2345', '皖N1234', '皖N123456', '国N12345', '皖112345', ''])(
    'refuses %j',
    (raw) => expect(outcome(parsePlate(raw))).toBe('plate.form'),
  )
})
