import { bad, type Cell, ok } from '@hedui/ingest'

const sole = '单独所有'
const part = /^(?:按份共有)?\(?(?:(\d{1,4})\/(\d{1,4})|(\d{1,3}(?:\.\d{1,2})?)%)\)?$/

/** A co-owner's share in basis points, rounded down; null of what is owned jointly (共同共有), which has no shares. */
export const ownedShare: Cell<number> = {
  name: 'owned-share',
  examples: [sole, '按份共有1/4', '按份共有33.33%', '1/3'],
  decode: (text) => {
    if (text === sole) return ok(10_000)
    if (text === '共同共有') return ok<number>(null)
    const [, parts, whole, percent] = part.exec(text) ?? []
    const share =
      percent === undefined
        ? Math.floor((10_000 * Number(parts)) / Number(whole))
        : Math.round(Number(percent) * 100)
    return share > 0 && share <= 10_000 ? ok(share) : bad('quantity.form')
  },
  encode: (value) => (value === 10_000 ? sole : `按份共有${value / 100}%`),
}
