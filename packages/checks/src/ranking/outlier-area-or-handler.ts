import { type DetectorGiven, defineDetector, type Hit } from '@hedui/core'
import { formatYuan, monthIndex, monthOfIndex, outlying } from '@hedui/core/values'
import { supervision } from '../management/law.ts'
import { codes, count, hundredths, percent, persons } from '../option.ts'
import { areaPeers, type Measure, officerPeers, type Peers } from './groups.ts'

const measureTitles = {
  coverage: { zh: '覆盖率', en: 'coverage rate' },
  amount: { zh: '人均金额', en: 'amount per person' },
  approval: { zh: '批准率', en: 'approval rate' },
} as const
const levelTitles = {
  township: { zh: '乡镇', en: 'townships' },
  village: { zh: '村居', en: 'villages' },
  officer: { zh: '经办人', en: 'officers' },
} as const

/** A township, a village or an officer that is far from its peers. */
export const outlierAreaOrHandler = defineDetector({
  id: 'outlier-area-or-handler',
  number: 'R02',
  version: '1',
  title: { zh: '区域、经办人离群', en: 'Outlying area or handler' },
  description: {
    zh: '同级乡镇之间、村居之间，按各项目最近一个月的覆盖率（领取人数占户籍登记人数）和人均金额比较；经办人之间按批准件数占批准、驳回件数的比例比较。离同级中位数的稳健标准差数（离散程度不低于中位数的一定百分比）和百分比都超过限值，而且相差的人数（件数）不太少的，列出数值、中位数和限值。发放明细或户籍登记不完整的乡镇，覆盖率无法判断；款项不写明乡镇、村居的不计。',
    en: 'Townships with townships and villages with villages are compared by the share of the registered who draw a programme in its last month, and by the amount a person; officers by what they approve of what they approve or reject. Told are those whose distance from the median of their peers passes both limits: in robust standard deviations, the spread taken as no less than a percentage of the median, and in percent; and of shares those that are off by more than a few persons or decisions. There is no verdict on shares where payments or the household register are not complete; payments that name no area are left out.',
  },
  needs: [['payment', 'action']],
  severity: 'info',
  options: {
    zLimit: hundredths({
      title: { zh: '稳健z限值', en: 'robust z beyond which a value stands out' },
      default: 350,
      source: 'survey: 3.5 robust standard deviations',
    }),
    percentLimit: percent({
      title: { zh: '偏离中位数的百分比限值', en: 'percent of the median beyond which it does' },
      default: 20,
      source: 'design: amounts of a tariff are nearly all the same, and any difference is far in z',
    }),
    floorPercent: percent({
      title: { zh: '离散程度下限（中位数的百分比）', en: 'least spread, in percent of the median' },
      default: 5,
      source: 'design: the median absolute deviation of tariff amounts is 0',
    }),
    minGroup: persons({
      title: { zh: '每个区域、经办人至少多少人（件）', en: 'fewest persons or decisions of a group' },
      default: 30,
      source: 'design',
    }),
    minDifference: persons({
      title: {
        zh: '覆盖率、批准率至少相差多少人（件）',
        en: 'fewest persons or decisions that a share is off',
      },
      default: 10,
      source: 'design: what chance makes of small groups',
    }),
    minPeers: count({
      title: { zh: '至少与多少个同级比较', en: 'fewest groups that are compared' },
      default: 8,
      source: 'design: of fewer, the spread says little',
    }),
    layers: codes({
      title: { zh: '哪些环节的款项', en: 'layers of payments compared' },
      default: ['instructed'],
      source: 'design: each payment once; two layers would count it twice',
    }),
  },
  facts: {
    level: { type: 'code', codeTitles: levelTitles },
    group: { type: 'text' },
    measure: { type: 'code', codeTitles: measureTitles },
    programme: { type: 'code' },
    month: { type: 'month' },
    value: { type: 'text' },
    median: { type: 'text' },
    z: { type: 'text' },
    percent: { type: 'text' },
    cases: { type: 'count' },
    peers: { type: 'count' },
    zLimit: { type: 'text' },
    percentLimit: { type: 'text' },
  },
  message: {
    zh: '[group:{group}][month:{month}][programme:{programme}的]{measure}为{value}（{cases}例），{peers}个{level}的中位数是{median}，偏离{percent}（限值{percentLimit}），稳健z值{z}（限值{zLimit}）。',
    en: '[group:In {group} the][?group:The] {measure}[programme: of {programme}][month: in {month}] is {value} (of {cases}); the median of {peers} {level} is {median}: {percent} off (limit {percentLimit}), robust z {z} (limit {zLimit}).',
  },
  basis: [supervision],
  innocent: [
    { zh: '贫困人口确实集中的区域', en: 'a real cluster of poverty' },
    { zh: '老年人口比例高的村', en: 'a village of many old people' },
    { zh: '经办人专办某一类申请', en: 'an officer who handles one kind of application' },
  ],
  next: [
    {
      zh: '与该区域或经办人核实原因，抽查其中若干户的申请和核对材料。',
      en: 'Ask for the reason, and sample the applications and papers of some of the households.',
    },
  ],
  *detect({ dataset, asOf, options }: DetectorGiven): Iterable<Hit> {
    const limits = {
      zLimit: Number(options.zLimit) / 100,
      percentLimit: Number(options.percentLimit),
      floorPercent: Number(options.floorPercent),
      minPeers: Number(options.minPeers),
    }
    const all = [
      ...areaPeers(dataset, options.layers as readonly string[], monthIndex(asOf.slice(0, 7))),
      officerPeers(dataset),
    ]
    const least = { group: Number(options.minGroup), difference: Number(options.minDifference) }
    for (const peers of all) yield* hitsOf(peers, least, limits)
  },
})

function* hitsOf(
  { level, measure, programme, month, groups, isSure }: Peers,
  least: { readonly group: number; readonly difference: number },
  limits: Parameters<typeof outlying>[1],
): Iterable<Hit> {
  const large = groups.filter(({ cases }) => cases >= least.group)
  const values = large.map(({ value }) => value)
  for (const { index, median, z, percent: off, peers } of outlying(values, limits)) {
    const { about, key, value, cases, evidence } = large[index] as (typeof large)[number]
    if (measure !== 'amount' && Math.round(Math.abs(value - median) * cases) / 100 < least.difference)
      continue
    yield {
      about,
      per: [level, key, measure, programme ?? ''],
      tier: 'D',
      exact: false,
      result: isSure ? 'true' : 'unknown',
      ...(programme !== undefined && { programme }),
      ...(month !== undefined && { periods: [monthOfIndex(month)] }),
      facts: {
        level,
        group: level === 'officer' ? null : key,
        measure,
        programme: programme ?? null,
        month: month === undefined ? null : monthOfIndex(month),
        value: valueText(measure, value),
        median: valueText(measure, median),
        z: String(z),
        percent: `${off}%`,
        cases,
        peers,
        zLimit: String(limits.zLimit),
        percentLimit: `${limits.percentLimit}%`,
      },
      evidence: evidence(),
      because: [
        {
          zh: `与${peers}个${levelTitles[level].zh}比较${measureTitles[measure].zh}，离散程度不低于中位数的${limits.floorPercent}%。`,
          en: `Compared with ${peers} ${levelTitles[level].en} by ${measureTitles[measure].en}; the spread is taken as no less than ${limits.floorPercent}% of the median.`,
        },
      ],
    }
  }
}

const valueText = (measure: Measure, value: number): string =>
  measure === 'amount' ? formatYuan(Math.round(value)) : `${Math.round(value * 100) / 100}%`
