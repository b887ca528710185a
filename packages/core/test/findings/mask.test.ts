import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mask, maskIssue, maskName, maskNumber } from '../../src/findings/mask.ts'
import type { Sensitivity } from '../../src/model/field.ts'
import type { Issue } from '../../src/model/issue.ts'

describe('masks', () => {
  it.each<[Sensitivity, string, string]>([
    ['name', '张伟', '张*'],
    ['name', '张大明', '张*明'],
    ['name', '欧阳修文', '欧**文'],
    ['name', '买买提·艾力', '买****力'],
    ['name', '𠮷田', '𠮷*'],
    ['name', '张', '*'],
    ['name', '', ''],
    ['identity', '341525195001010013', '3415**********0013'],
    ['identity', '34152519550615002X', '3415**********002X'],
    ['identity', '341525500101001', '3415*******1001'],
    ['identity', '3.41525E+17', '3.41***E+17'],
    ['identity', '3415251950', '**********'],
    ['identity', '无', '*'],
    ['account', '6217784123454721651', '***************1651'],
    ['account', '12345', '*2345'],
    ['phone', '13912345678', '139****5678'],
    ['phone', '5512345', '*******'],
    ['address', '东乡李家村三组12号', '东乡李***'],
    ['none', 'tekun', 'tekun'],
  ])('%s %s as %s', (sensitivity, text, masked) => {
    expect(mask(text, sensitivity)).toBe(masked)
  })

  it('never leave a name or a number whole', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), (text) => {
        expect(maskName(text) === text && !/^.?\*+.?$/su.test(text)).toBe(false)
        expect([...maskName(text)].filter((c) => c !== '*').length).toBeLessThanOrEqual(2)
        const digits = text.replace(/[^0-9]/g, '')
        if (digits.length > 10) expect(maskNumber(digits)).toMatch(/^\d{4}\*{3,}\d{4}$/)
      }),
    ))
})

describe('an issue', () => {
  const issue: Issue = {
    file: '一卡通.csv',
    sheet: null,
    row: 17,
    column: '身份证号',
    code: 'national-id.check-digit',
    raw: '341525195001010014',
    facts: { found: '341525195001010014', expected: 3 },
    disposition: 'kept',
  }

  it.each([
    ['a number', '341525195001010014', '3415**********0014'],
    ['a number in full width', '３４１５２５１９５００１０１００１４', '３４１５**********００１４'],
    ['a name', '张大明', '张*明'],
    ['a long text', '户主张大明，住东乡李家村', '***'],
    ['a text with a number in it', '张大明341525195001010014', '张大明3*************0014'],
  ])('keeps nothing personal of %s', (_, raw, masked) => {
    const { raw: left, facts } = maskIssue({ ...issue, raw })
    expect(left).toBe(masked)
    expect(facts).toEqual({ expected: 3 })
  })

  it.each([
    ['耕地地力保护补贴', '耕地地力保护补贴'],
    ['张大明', '张*明'],
    ['古丽·买买提明', '***'],
    ['甲乡子村6组46号', '***'],
    ['341525195001010014', '3415**********0014'],
  ])('of a code list keeps %s as %s', (raw, shown) => {
    expect(maskIssue({ ...issue, code: 'code.unmapped', raw }).raw).toBe(shown)
    expect(maskIssue({ ...issue, code: 'date.form', raw: '耕地地力保护补贴' }).raw).toBe('***')
  })

  it('about a whole file keeps its facts', () => {
    const whole: Issue = { ...issue, row: null, column: null, raw: null, facts: { found: 'gb18030' } }
    expect(maskIssue(whole)).toEqual(whole)
  })
})
