import { describe, expect, it } from 'vitest'
import { issueSentence } from '../../src/messages/issue-sentence.ts'

describe('the sentence of an issue', () => {
  it('names adapters by their titles and fields by the heading sought', () => {
    const issue = {
      code: 'file.headings-missing',
      facts: {
        nearest: 'civil-affairs.old-age-roll',
        matched: 9,
        sought: ['amount: 津贴标准 / 发放金额', 'account: 一卡通账号'],
      },
    }
    expect(issueSentence(issue, 'zh')).toBe(
      '最接近“高龄津贴发放表”，但缺少必需的表头：津贴标准、一卡通账号。',
    )
    expect(issueSentence(issue, 'en')).toBe(
      'Nearest to "Old-age allowance roll", but compulsory headings are missing: 津贴标准, 一卡通账号.',
    )
  })

  it('says no more than that nothing fits where hardly a heading does', () => {
    const facts = { nearest: 'civil-affairs.old-age-roll', matched: 1, sought: ['a: 甲', 'b: 乙'] }
    expect(issueSentence({ code: 'file.headings-missing', facts }, 'zh')).toBe('没有相符的格式。')
  })

  it('of a code that has none is the code', () => {
    expect(issueSentence({ code: 'moon.phase', facts: {} }, 'en')).toBe('moon.phase')
  })
})
