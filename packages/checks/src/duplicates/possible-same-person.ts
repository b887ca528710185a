import { type DetectorGiven, defineDetector, type Hit } from '@hedui/core'
import { residentIdLaw } from '../law.ts'
import { percent } from '../option.ts'
import { type Bearer, bearersOf } from './bearers.ts'
import { blockingKeys, type Likeness, likenessOf } from './likeness.ts'

/** Two numbers on lists of money whose bearers are so alike that they may be one person. */
export const possibleSamePerson = defineDetector({
  id: 'possible-same-person',
  number: 'X12',
  version: '1',
  title: { zh: '疑似同一人', en: 'Possibly the same person' },
  description: {
    zh: '名册、发放或成员名单上的两个不同号码，持有人的姓名（45%）、号码中的出生日期（40%）、住址、电话或村居（15%）相似，合计达到规定的相似度。同一户口本内姓名不同的（如双胞胎）不算。仅供参考。',
    en: 'Two different numbers on rolls, lists of payments or lists of members, whose bearers are alike by name (45%), birth date in the number (40%), and address, phone or village (15%), in all as much as set. Different names in one household register, as of twins, are left out. For information alone.',
  },
  needs: [['payment', 'roll', 'members']],
  severity: 'info',
  options: {
    tPossible: percent({
      title: { zh: '疑似的相似度', en: 'likeness that makes it possible' },
      default: 80,
      source: 'design: the same name and birth date are 85, whatever else',
    }),
    tDuplicate: percent({
      title: { zh: '很可能的相似度', en: 'likeness that makes it probable' },
      default: 95,
      source: 'design: the same village besides',
    }),
  },
  facts: {
    likeness: { type: 'count' },
    verdict: {
      type: 'code',
      codeTitles: {
        possible: { zh: '疑似', en: 'possibly' },
        probable: { zh: '很可能', en: 'probably' },
      },
    },
    name: { type: 'name', sensitivity: 'name' },
    otherName: { type: 'name', sensitivity: 'name' },
  },
  message: {
    zh: '{name}与{otherName}的两个号码{verdict}属于同一人（相似度{likeness}%）。',
    en: 'Two numbers, of {name} and {otherName}, are {verdict} one person’s (likeness {likeness}%).',
  },
  basis: [residentIdLaw],
  innocent: [
    { zh: '双胞胎', en: 'twins' },
    { zh: '同名同姓、同日出生的另一人', en: 'another person of the same name and birth date' },
    {
      zh: '号码经批准更正，新旧号码都在名册上',
      en: 'a number that was corrected with approval, both on the lists',
    },
  ],
  next: [
    {
      zh: '核对两个号码的户籍底册和照片；确属一人的，注销错号，合并享受记录并核对是否重复领取。',
      en: 'Compare the register and the photographs of both numbers; where it is one person, cancel the wrong number, merge the records, and see whether money was drawn twice.',
    },
  ],
  *detect({ dataset, options }: DetectorGiven): Iterable<Hit> {
    const [possible, probable] = [Number(options.tPossible), Number(options.tDuplicate)]
    for (const [a, b] of pairsOf(bearersOf(dataset))) {
      const found = likenessOf(a, b)
      if (!found || found.most < possible) continue
      const isSure = found.least >= possible
      yield {
        about: { entity: 'person', row: a.person },
        per: [a.number, b.number],
        tier: 'C',
        exact: false,
        result: isSure ? 'true' : 'unknown',
        facts: {
          likeness: isSure ? found.least : found.most,
          verdict: found.least >= probable ? 'probable' : 'possible',
          name: nameOf(a),
          otherName: nameOf(b),
        },
        evidence: [...a.rows, ...b.rows],
        because: [reasonOf(found)],
      }
    }
  },
})

const nameOf = ({ names }: Bearer): string | null => [...names].sort()[0] ?? null

/** Pairs that stand together under some key, each once, the lesser number first. */
function* pairsOf(bearers: readonly Bearer[]): Iterable<readonly [Bearer, Bearer]> {
  const groups = new Map<string, Bearer[]>()
  const met = new Map<Bearer, Set<Bearer>>()
  for (const bearer of bearers) {
    const before = new Set<Bearer>()
    for (const key of blockingKeys(bearer)) {
      const group = groups.get(key)
      for (const other of group ?? []) if (other !== bearer) before.add(other)
      if (!group) groups.set(key, [bearer])
      else if (group.at(-1) !== bearer) group.push(bearer)
    }
    met.set(bearer, before)
  }
  for (const [bearer, before] of met) for (const other of before) yield [other, bearer]
}

const told = (like: number | null) => ({
  zh: like === null ? '不明' : `${like}%`,
  en: like === null ? 'not known' : `${like}%`,
})

function reasonOf({ names, births, places }: Likeness) {
  const [n, b, p] = [told(names), told(births), told(places)]
  return {
    zh: `姓名相似${n.zh}，出生日期相似${b.zh}，住处相似${p.zh}。`,
    en: `Names alike: ${n.en}; birth dates alike: ${b.en}; places alike: ${p.en}.`,
  }
}
