import { expect, it } from 'vitest'
import { maskHeadings } from '../../src/masking/headings.ts'

it.each([
  {
    name: 'headings stay as they are, unknown ones too',
    headings: ['姓名', '多少钱', '202509'],
    shown: ['姓名', '多少钱', '202509'],
  },
  {
    name: 'of a form with values beside its labels only labels are shown',
    headings: ['姓名', '甲测试', '身份证号', '331122194001010017'],
    shown: ['姓名', '***', '身份证号', '***'],
  },
  {
    name: 'full-width digits are digits',
    headings: ['联系电话', '１３０００００００００'],
    shown: ['联系电话', '***'],
  },
])('$name', ({ headings, shown }) => {
  expect(maskHeadings(headings)).toEqual(shown)
})
