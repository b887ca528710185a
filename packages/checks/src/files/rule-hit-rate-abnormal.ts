import { type Detector, defineDetector, type Examined, type Hit, type Phrase } from '@hedui/core'
import { count, percent } from '../option.ts'

/** What looks wrong about a rule, by the words of the message. */
const reasons = {
  many: { zh: '命中过多', en: 'hits too many' },
  none: { zh: '命中消失', en: 'no longer hits any' },
  unknown: { zh: '无法判断的骤增', en: 'can no longer tell of many' },
} as const satisfies Readonly<Record<string, Phrase>>
type Reason = keyof typeof reasons

/** What there is only where something is wrong with a cell: it is blank, or cannot be read. */
const noticed: ReadonlySet<string> = new Set(['gap', 'readingIssue'])

/**
 * Looks at the run itself: a rule that suddenly hits far too much, nothing where it used to hit, or can no longer
 * tell, is put in quarantine. Rules over what reading noticed of a cell are set against all records, as every such cell is a hit.
 */
export const ruleHitRateAbnormal: Detector = defineDetector({
  id: 'rule-hit-rate-abnormal',
  number: 'F16',
  version: '1',
  title: { zh: '规则命中率异常', en: 'Rule hit rate abnormal' },
  description: {
    zh: '规则本次命中的对象超过设定比例，或上次命中较多而本次全无，或无法判断的比例比上次骤增：该规则的结果先隔离，查明数据或规则的变化后再用。',
    en: 'A rule hits more than a set share of its subjects, or none where the last accepted run had many, or leaves far more of them unknown than that run: its results are put aside until the change in data or rule is understood.',
  },
  needs: [],
  severity: 'block',
  options: {
    maxHitShare: percent({
      title: { zh: '命中比例上限', en: 'greatest share that it may hit' },
      default: 50,
      source: 'design; UNICEF HOPE stops a batch at 50 % duplicates',
    }),
    minSubjects: count({
      title: { zh: '起算对象数', en: 'fewest subjects that a share is taken of' },
      default: 30,
      source: 'design',
    }),
    zeroAfter: count({
      title: { zh: '上次命中多于此数而本次为零', en: 'hits of the last run above which none is abnormal' },
      default: 10,
      source: 'design; OpenSPP2 #955',
    }),
    maxUnknownRise: percent({
      title: { zh: '无法判断比例的升幅上限（百分点）', en: 'greatest rise of the unknown share, in points' },
      default: 20,
      source: 'design',
    }),
  },
  facts: {
    rule: { type: 'text' },
    reason: { type: 'code', codeTitles: reasons },
    hits: { type: 'count' },
    unknown: { type: 'count' },
    subjects: { type: 'count' },
    hitsBefore: { type: 'count' },
  },
  message: {
    zh: '规则{rule}{reason}：{subjects}个对象中命中{hits}个[unknown:，无法判断{unknown}个][hitsBefore:（上次命中{hitsBefore}个）][!hitsBefore:（上次没有命中）]。其结果先隔离，查明原因后再用。',
    en: 'Rule {rule} {reason}: of {subjects} subjects it hits {hits}[unknown:, and cannot tell of {unknown}][hitsBefore: (last time it hit {hitsBefore})][!hitsBefore: (last time it hit none)]. Put its results aside until the cause is known.',
  },
  basis: [
    {
      zh: '命中是线索而非结论；规则的准确率须以处置结果检验',
      en: 'A hit is a lead, not a verdict; how right a rule is shows in what becomes of its findings',
    },
  ],
  innocent: [{ zh: '政策确有变化', en: 'a real change of policy' }],
  next: [
    {
      zh: '核对本次所读文件与上次有无缺失、错列或换版；抽查该规则的若干命中；确属政策变化的，以本次结果作为下次比对的基准',
      en: 'Compare the files read with those of last time: missing, shifted, another edition; look at some of the hits; where policy did change, keep this run as the one to compare with',
    },
  ],
  *detect({ dataset, examined, previousExamined, options }): Iterable<Hit> {
    const records = dataset.table('record').size
    for (const [rule, now] of Object.entries(examined)) {
      const before = previousExamined[rule]
      const of = { ...now, subjects: noticed.has(now.subject) ? records : now.subjects }
      const reason = abnormal(of, before, options as Limits)
      if (reason) yield hitOf(rule, reason, of, before)
    }
  },
})

type Limits = Readonly<Record<'maxHitShare' | 'minSubjects' | 'zeroAfter' | 'maxUnknownRise', number>>

function abnormal(now: Examined, before: Examined | undefined, limits: Limits): Reason | undefined {
  const isLarge = now.subjects >= limits.minSubjects
  if (isLarge && 100 * now.hits > limits.maxHitShare * now.subjects) return 'many'
  if (!before) return undefined
  if (now.hits === 0 && before.hits > limits.zeroAfter) return 'none'
  const rise = share(now) - share(before)
  return isLarge && before.subjects >= limits.minSubjects && rise > limits.maxUnknownRise
    ? 'unknown'
    : undefined
}

/** Percent of the subjects that the rule cannot tell of. */
const share = ({ unknown, subjects }: Examined): number => (100 * unknown) / subjects

const hitOf = (rule: string, reason: Reason, now: Examined, before: Examined | undefined): Hit => ({
  about: { entity: 'rule', key: rule },
  per: [rule],
  tier: 'A',
  exact: true,
  facts: {
    rule,
    reason,
    hits: now.hits,
    unknown: now.unknown,
    subjects: now.subjects,
    hitsBefore: before?.hits ?? null,
  },
  evidence: [],
  because: [
    reasons[reason],
    {
      zh: `${now.subjects}个对象中命中${now.hits}个，无法判断${now.unknown}个`,
      en: `of ${now.subjects} subjects ${now.hits} are hit and ${now.unknown} cannot be told`,
    },
    before
      ? {
          zh: `上次${before.subjects}个对象中命中${before.hits}个，无法判断${before.unknown}个`,
          en: `last time of ${before.subjects} subjects ${before.hits} were hit and ${before.unknown} could not be told`,
        }
      : { zh: '没有上次结果可比', en: 'there is no earlier run to compare with' },
  ],
})
