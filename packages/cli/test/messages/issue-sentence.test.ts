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
      '最接近“高龄津贴发放表”，但缺少必需的表头：津贴标准、一卡通账号。如果部门改了表头，请把新表头加进适配器。',
    )
    expect(issueSentence(issue, 'en')).toBe(
      'Nearest to "Old-age allowance roll", but compulsory headings are missing: 津贴标准, 一卡通账号. If the department renamed one, add its new heading to the adapter.',
    )
  })

  it('says that nothing fits where hardly a heading does, and what the nearest also needs', () => {
    const facts = { nearest: 'civil-affairs.old-age-roll', matched: 1, sought: ['a: 甲', 'b: 乙'] }
    expect(issueSentence({ code: 'file.headings-missing', facts }, 'zh')).toBe(
      '没有相符的格式。最接近的是“高龄津贴发放表”，还需要甲、乙。',
    )
  })

  it.each(['empty', 'markup', 'pdf', 'ods', 'xlsb', 'zip', 'ole2', 'binary'])(
    'about a file that is no table (%s) says what it is and what to do',
    (found) => {
      for (const language of ['zh', 'en'] as const)
        expect(issueSentence({ code: 'file.format', facts: { found } }, language)).toMatch(
          language === 'zh' ? /^文件.*请.*可读的格式是/ : /^(?:The|An?|Not) .*: \w+ .*Read are csv/,
        )
    },
  )

  it('about a file that does not open tells a password from damage', () => {
    const of = (reason: string) => issueSentence({ code: 'file.unreadable', facts: { reason } }, 'en')
    expect(of('password')).toContain('take the password away')
    expect(of('json')).toContain('JSON')
    expect(of('no stream')).toContain('damaged or cut off')
  })

  it('of a code that has none is the code', () => {
    expect(issueSentence({ code: 'moon.phase', facts: {} }, 'en')).toBe('moon.phase')
  })
})
