import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { divisionPrefixes } from '../../src/divisions.ts'
import { checkCharacter } from '../../src/values/check-character.ts'
import { dateOfDay, dayNumber } from '../../src/values/day.ts'
import { nationalIdFromNumber, parseNationalId } from '../../src/values/national-id.ts'
import { disguised } from './disguise.ts'

const options = { asOf: '2024-12-31', areas: divisionPrefixes }

describe('parseNationalId', () => {
  it.each([
    ['341525195001010013', '1950-01-01', 'male', '341525'],
    ['341525195001010021', '1950-01-01', 'female', '341525'],
    ['34152519550615002X', '1955-06-15', 'female', '341525'],
    ['210105200002290017', '2000-02-29', 'male', '210105'],
    ['210105194512313524', '1945-12-31', 'female', '210105'],
    ['350182197210100045', '1972-10-10', 'female', '350182'],
    ['341521196003150019', '1960-03-15', 'male', '341521'],
    ['810000199001010019', '1990-01-01', 'male', '810000'],
    ['820000198506150022', '1985-06-15', 'female', '820000'],
    ['830000197811300039', '1978-11-30', 'male', '830000'],
  ])('accepts %s', (text, birthDate, sex, division) => {
    const expected = { state: 'ok', kind: 'genuine', number: text, text, birthDate, sex, division }
    expect(parseNationalId(text, options)).toEqual(expected)
  })

  it.each([
    ['341525195001010014', 'check-digit', 'last digit + 1'],
    ['341525195001010023', 'check-digit', 'digit 17 changed'],
    ['210105200102290014', 'date', '2001 has no 29 February'],
    ['210105190002290010', 'date', '1900 was no leap year'],
    ['341525195001010000', 'precision-lost', 'zeros after 15 digits'],
    ['3.41525E+17', 'precision-lost', 'as a spreadsheet shows it'],
    ['3.41525195001010E+17', 'precision-lost', 'with all 15 digits'],
    ['3.32526e+17', 'precision-lost', 'in lower case'],
    ['341525195001010013.0', 'precision-lost', 'a number printed with a fraction'],
    ['34152519500101001', 'length', '17 characters'],
    ['34152519500101001342', 'length', '20 characters'],
    ['', 'length', 'nothing'],
    ['3415251950010100X3', 'length', 'X within'],
    ['3415**********0013', 'characters', 'masked'],
    ['张伟', 'characters', 'a name'],
    ['341525500101001.0', 'characters', 'a fraction'],
    ['锟斤拷', 'characters', 'destroyed'],
    ['341525501301001', 'date', '15 digits, month 13'],
  ])('refuses %s as %s: %s', (raw, state) => {
    const expected = { state, kind: 'none', number: null, birthDate: null, sex: null, division: null }
    expect(parseNationalId(raw, options)).toMatchObject(expected)
  })

  it.each(['000000000000000000', '34152519500101001N', '33252619800515939N', 'B34152519500101001'])(
    'sets the pseudo number %s apart',
    (raw) => {
      const expected = { state: 'pseudo', kind: 'pseudo', number: null, text: raw, birthDate: null }
      expect(parseNationalId(raw, options)).toMatchObject(expected)
    },
  )

  it('keeps a right number whose birth lies ahead', () => {
    const text = '341525209912310011'
    expect(parseNationalId(text, options)).toMatchObject({
      state: 'future-date',
      kind: 'genuine',
      number: text,
    })
    expect(parseNationalId(text)).toMatchObject({ state: 'ok', number: text })
    expect(parseNationalId(text, { asOf: '2099-12-31' })).toMatchObject({ state: 'ok' })
  })

  it('keeps a right number of an unknown division', () => {
    const body = '34059919500101001'
    const text = body + checkCharacter(body)
    expect(parseNationalId(text, options)).toMatchObject({
      state: 'area-unknown',
      kind: 'genuine',
      number: text,
    })
    expect(parseNationalId(text)).toMatchObject({ state: 'ok', number: text })
  })

  it('knows residence permits whatever the table', () => {
    const areas = new Set<string>()
    expect(parseNationalId('810000199001010019', { areas })).toMatchObject({ state: 'ok' })
    expect(parseNationalId('341525195001010013', { areas })).toMatchObject({ state: 'area-unknown' })
  })

  it.each([
    ['341525500101001', '341525195001010013', '1950-01-01', 'male', '341525'],
    ['210105451231352', '210105194512313524', '1945-12-31', 'female', '210105'],
  ])('upgrades %s', (text, number, birthDate, sex, division) => {
    const expected = { state: 'legacy-15', kind: 'legacy15', number, text, birthDate, sex, division }
    expect(parseNationalId(text, options)).toEqual(expected)
  })

  it.each(['996', '997', '998', '999'])(
    'does not upgrade sequence %s, which may be of the century before',
    (seq) => {
      const expected = { state: 'legacy-15', kind: 'legacy15', number: null, birthDate: null }
      expect(parseNationalId(`341525500101${seq}`, options)).toMatchObject(expected)
    },
  )

  it.each(['931840198002290014', '911392199101010022', '934410197506300034', 'USA310000000001'])(
    'accepts the permanent-resident ID %s and claims nothing of its inside',
    (text) => {
      const inside = { birthDate: null, sex: null, division: null }
      expect(parseNationalId(text, options)).toEqual({
        state: 'ok',
        kind: 'foreigner',
        number: text,
        text,
        ...inside,
      })
    },
  )

  it('refuses a permanent-resident ID that fails its check', () => {
    expect(parseNationalId('931840198002290015', options)).toMatchObject({
      state: 'check-digit',
      number: null,
    })
  })

  const genuine = fc
    .tuple(
      fc.stringMatching(/^[1-6]\d{5}$/),
      fc.integer({ min: dayNumber('1900-01-01'), max: dayNumber('2024-12-31') }),
      fc.stringMatching(/^\d{3}$/),
    )
    .map(([division, day, sequence]) => {
      const body = division + dateOfDay(day).replaceAll('-', '') + sequence
      return body + checkCharacter(body)
    })

  it('reads the same number through every disguise', () => {
    const pair = genuine.chain((id) => fc.tuple(fc.constant(id), disguised(id, { blanks: 'anywhere' })))
    fc.assert(
      fc.property(pair, ([id, text]) => {
        expect(parseNationalId(`'${text.toLowerCase()}`)).toEqual(parseNationalId(id))
        expect(parseNationalId(text).number).toBe(id)
      }),
    )
  })

  it('answers every text, and gives a number only to what passes', () => {
    const texts = fc.oneof(fc.string(), fc.stringMatching(/^[0-9XNB.E+]{0,22}$/))
    fc.assert(
      fc.property(texts, (raw) => {
        const id = parseNationalId(raw)
        const keyed = ['ok', 'future-date', 'area-unknown', 'legacy-15'].includes(id.state)
        expect(keyed || id.number === null).toBe(true)
      }),
    )
  })
})

describe('spreadsheet damage', () => {
  it.each([
    ['341525195001010013', '341525195001010000', '341525195001010000', 341525195001009984n],
    ['341525195001010021', '341525195001010000', '341525195001010050', 341525195001010048n],
    ['210105200002290017', '210105200002290000', '210105200002290020', 210105200002290016n],
    ['350182197210100045', '350182197210100000', '350182197210100030', 350182197210100032n],
  ])('%s is lost as a number and never repaired', (original, sheet, printed, double) => {
    const n = Number(original)
    expect(BigInt(n)).toBe(double)
    expect(nationalIdFromNumber(n)).toMatchObject({ state: 'precision-lost', text: printed, number: null })
    expect(parseNationalId(sheet)).toMatchObject({ state: 'precision-lost', text: sheet, number: null })
    expect(parseNationalId(printed).number).toBeNull()
  })

  it('keeps 15 digits, which a number holds exactly', () => {
    expect(nationalIdFromNumber(341525500101001)).toEqual(parseNationalId('341525500101001'))
  })

  it.each([
    [0, 'length'],
    [1234, 'length'],
    [-5, 'characters'],
    [1.5, 'characters'],
    [Number.NaN, 'characters'],
    [Number.POSITIVE_INFINITY, 'characters'],
    [1e15, 'precision-lost'],
    [3.41525e25, 'precision-lost'],
  ])('calls the number %s %s', (n, state) => expect(nationalIdFromNumber(n).state).toBe(state))
})
