import { type DetectorGiven, defineDetector, type Hit } from '@hedui/core'
import { monthIndex, monthOfIndex } from '@hedui/core/values'
import { supervision } from '../management/law.ts'
import { codes, count, months, percent } from '../option.ts'
import { booksOf, linesOf, type Population, type Received, receivedBy } from './received.ts'
import { placesOf, type Standing } from './standing.ts'

const unitTitles = {
  person: { zh: '个人', en: 'person' },
  household: { zh: '家庭', en: 'household' },
} as const
const measureTitles = {
  amount: { zh: '金额', en: 'amount' },
  kinds: { zh: '项目数', en: 'number of programmes' },
} as const
type Unit = keyof typeof unitTitles
type Measure = keyof typeof measureTitles

/** Who received the most money, or benefits of the most programmes, in the year before the run. */
export const topRecipients = defineDetector({
  id: 'top-recipients',
  number: 'R01',
  version: '1',
  title: { zh: '金额、种类排名', en: 'Top recipients' },
  description: {
    zh: '期限内按领取金额或项目数排名，个人与同一户口本有两人以上领取的家庭分别排。名次在前若干名以内，而且连同并列的在内不超过总数的一定比例的，列出名次、并列数和总数。金额相同者名次相同；并列过多的不列。不属于疑点，仅供抽查参考。',
    en: 'Persons, and households of which two or more received something, are ranked by the money or by the number of programmes within the window. Told are those among the first so many who, with all that stand as high, are no more than a share of all; with rank, ties and how many were ranked. Equals have one rank, and a crowd of equals is not told. No sign of a wrong; a place to begin a sample.',
  },
  needs: [['payment']],
  severity: 'info',
  options: {
    topN: count({
      title: { zh: '列出前多少名', en: 'how many of each ranking' },
      default: 10,
      source: 'design: what somebody looks through; `ranking` of @hedui/analysis gives the whole table',
    }),
    percentile: percent({
      title: { zh: '百分位', en: 'percentile that they must reach' },
      default: 99,
      source: 'design',
    }),
    window: months({
      title: { zh: '期限（截至核对日当月）', en: 'window that ends with the month of the run' },
      default: 12,
      source: 'design: a year',
    }),
    layers: codes({
      title: { zh: '哪些环节的款项', en: 'layers of payments ranked' },
      default: ['instructed'],
      source: 'design: each payment once; two layers would count it twice',
    }),
  },
  facts: {
    unit: { type: 'code', codeTitles: unitTitles },
    measure: { type: 'code', codeTitles: measureTitles },
    rank: { type: 'count' },
    tied: { type: 'count' },
    population: { type: 'count' },
    amount: { type: 'fen' },
    kinds: { type: 'count' },
    programme: { type: 'code' },
    persons: { type: 'count' },
    from: { type: 'month' },
    to: { type: 'month' },
  },
  message: {
    zh: '{from}至{to}按{measure}在全部{unit}（{population}个）中排第{rank}名[+tied:（{tied}个并列）]，共领取{kinds}个项目、{amount}[+persons:，由{persons}人领取]。',
    en: 'From {from} to {to} rank {rank} by {measure} among {population} {unit}s[+tied: (shared by {tied})]: {amount} of {kinds} programme[+kinds:s][+persons:, drawn by {persons} persons].',
  },
  basis: [supervision],
  innocent: [
    { zh: '人口多的家庭', en: 'a large family' },
    { zh: '代收代管的机构', en: 'an institution that receives for others' },
    { zh: '一次性补发或一次性补助', en: 'arrears, or a grant that is paid once' },
  ],
  next: [
    {
      zh: '抽查其各项目的资格、标准和发放依据；符合规定的不作处理。',
      en: 'Sample the entitlement, rate and papers of each programme; where all is in order nothing is to be done.',
    },
  ],
  *detect({ dataset, asOf, options }: DetectorGiven): Iterable<Hit> {
    const to = monthIndex(asOf.slice(0, 7))
    const asked = {
      layers: options.layers as readonly string[],
      from: to - Number(options.window) + 1,
      to,
    }
    const limits = { topN: Number(options.topN), share: 100 - Number(options.percentile) }
    const lines = linesOf(dataset, asked)
    const units = [
      ['person', receivedBy(lines)],
      ['household', receivedBy(lines, booksOf(dataset))],
    ] as const
    for (const [unit, population] of units)
      for (const measure of ['amount', 'kinds'] as const)
        for (const { key, received, ...found } of topOf(population, measure, limits)) {
          if (unit === 'household' && received.persons.length < 2) continue
          yield {
            about: { entity: unit, row: key },
            per: [unit, dataset.table(unit).keys?.[key] ?? '', measure],
            tier: 'D',
            exact: false,
            result: found.isSure ? 'true' : 'unknown',
            periods: received.months.map(monthOfIndex),
            facts: {
              unit,
              measure,
              rank: found.at.rank,
              tied: found.at.standing - found.at.rank + 1,
              population: population.by.size,
              amount: received.amount.least,
              kinds: received.kinds.least,
              programme: received.programmes,
              persons: received.persons.length,
              from: monthOfIndex(asked.from),
              to: monthOfIndex(to),
            },
            evidence: received.rows.map((row) => ({ entity: 'payment', row, field: 'amount' })),
            because: [reasonOf(unit, measure, limits)],
          }
        }
  },
})

interface Limits {
  readonly topN: number
  /** Percent of all that they and their equals may be. */
  readonly share: number
}

interface Found {
  readonly key: number
  readonly received: Received
  readonly isSure: boolean
  readonly at: Standing
}

/** Those among the first, and those who may be. */
function topOf({ by, least }: Population, measure: Measure, { topN, share }: Limits): Found[] {
  const all = [...by]
  const isTop = ({ rank, standing }: Standing, population: number) =>
    rank <= topN && 100 * standing <= share * population
  const places = placesOf(
    all.map(([, received]) => received[measure]),
    topN,
  )
  return places.flatMap(({ at, worst, best }) => {
    const [key, received] = all[at] as (typeof all)[number]
    const isSure = received[measure].least > 0 && isTop(worst, least)
    const mayBe = received[measure].most > 0 && isTop(best, by.size)
    return isSure || mayBe ? [{ key, received, isSure, at: isSure ? worst : best }] : []
  })
}

const reasonOf = (unit: Unit, measure: Measure, { topN, share }: Limits) => ({
  zh: `按${measureTitles[measure].zh}排名的${unitTitles[unit].zh}：取前${topN}名，连同并列不超过总数的${share}%。`,
  en: `Ranked by ${measureTitles[measure].en}: the first ${topN}, with their equals no more than ${share}% of all.`,
})
