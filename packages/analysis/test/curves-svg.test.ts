import type { AmountCurve } from '@hedui/core/decide'
import { describe, expect, it } from 'vitest'
import { curvesSvg } from '../src/index.ts'

const points = (...amounts: (number | null)[]) =>
  amounts.map((amountFen, i) => ({ incomeFen: i * 10_000, amountFen }))
const sloping: AmountCurve = { points: points(30_000, 20_000, 10_000, 0), notches: [] }
const flat: AmountCurve = {
  points: points(20_000, 20_000, 0, null),
  notches: [{ incomeFen: 14_999, beforeFen: 20_000, afterFen: 0 }],
}

describe('the picture of a reform', () => {
  it.each(['zh', 'en'] as const)('shows both curves and marks and names every jump: %s', (lang) => {
    expect(curvesSvg(sloping, flat, { lang, title: '<低保> & “tekun”' })).toMatchSnapshot()
  })

  it('is an image with a title and a description', () => {
    const svg = curvesSvg(sloping, flat, { lang: 'en', title: 'dibao' })
    expect(svg).toContain('role="img"')
    expect(svg).toContain('<title id="title">dibao</title>')
    expect(svg).toContain('after: at an income of 149.99 from 200.00 to 0.00 yuan')
    expect(svg).toContain('before: no jumps')
    expect(svg.match(/<circle/g)).toHaveLength(1)
  })

  it('is there for curves of nothing', () => {
    const none = { points: [], notches: [] }
    expect(curvesSvg(none, none, { lang: 'zh', title: '' })).toContain('没有断点')
  })
})
