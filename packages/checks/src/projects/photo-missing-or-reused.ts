import { type Cited, type DetectorGiven, defineDetector, type Hit } from '@hedui/core'
import { dayNumber } from '@hedui/core/values'
import { type Cells, cellsOf, rowsBy } from '../cells.ts'
import { bits } from '../option.ts'
import { fraudulentProject, papersKept, progressReported } from './law.ts'
import { type Picture, picturesOf, twinsOf } from './pictures.ts'

const faultTitles = {
  'missing-before': { zh: '缺施工前照片', en: 'no picture of the place before' },
  'missing-during': { zh: '缺施工中照片', en: 'no picture of the works' },
  'missing-after': { zh: '缺竣工照片', en: 'no picture of what was built' },
  reused: { zh: '照片重复使用', en: 'a picture used twice' },
  alike: { zh: '照片高度相似', en: 'pictures that are almost the same' },
  'out-of-order': { zh: '拍摄时间颠倒', en: 'pictures taken in the wrong order' },
} as const

interface Remark {
  readonly fault: keyof typeof faultTitles
  readonly isSure: boolean
  readonly cited: readonly Cited[]
}

/** A picture that a project must have is missing, shows another stage or project, or was taken out of order. */
export const photoMissingOrReused = defineDetector({
  id: 'photo-missing-or-reused',
  number: 'J03',
  version: '1',
  title: { zh: '照片缺失、复用', en: 'Photo missing or reused' },
  description: {
    zh: '已开工的没有施工前照片，已完工、自验或验收的没有施工中、竣工照片（拦截）；或者同一张照片（SHA-256相同，或感知哈希差异不超过限值）用于另一环节或另一项目；或者后一环节的首张照片拍摄于前一环节的首张之前（中）。没有拍摄时间的照片不比较先后；有照片未注明环节的，是否缺失无法判断。',
    en: 'Works were begun without a picture of the place before, or completed or accepted without one of the works or of what was built (block); or one picture (equal SHA-256, or perceptual hashes within the limit) stands for another stage or project; or the first picture of a stage was taken before the first of an earlier one (medium). Pictures without a time are not put in order; where a picture does not say its stage there is no verdict on what is missing.',
  },
  needs: [['projects'], ['project-photos']],
  severity: 'block',
  options: {
    maxHashDistance: bits({
      title: { zh: '感知哈希差异限值', en: 'perceptual hashes differ by at most' },
      default: 8,
      source: 'design',
    }),
  },
  facts: {
    name: { type: 'text' },
    faults: { type: 'code', codeTitles: faultTitles },
    elsewhere: { type: 'text' },
  },
  message: {
    zh: '{name}的照片有问题：{faults}[elsewhere:（另见于{elsewhere}）]。',
    en: 'The pictures of {name} do not hold up: {faults}[elsewhere: (also of {elsewhere})].',
  },
  basis: [progressReported, papersKept, fraudulentProject],
  innocent: [
    { zh: '照片的时间信息在传输中丢失', en: 'the time was stripped from the picture on its way' },
    { zh: '相邻工程共用一张全景照片', en: 'works side by side that share a view of both' },
    { zh: '照片已拍摄，尚未上传', en: 'pictures taken and not uploaded yet' },
  ],
  next: [
    {
      zh: '调阅原始照片与上传记录，到现场核对，缺失的补传，复用的查明上传人。',
      en: 'Look at the original pictures and who uploaded them, compare with the site, have missing ones supplied and ask about those used twice.',
    },
  ],
  *detect({ dataset, options, asOf }: DetectorGiven): Iterable<Hit> {
    const projects = cellsOf(dataset, 'project')
    const pictures = picturesOf(cellsOf(dataset, 'projectEvidence'))
    const ofProject = new Map<string, Picture[]>()
    for (const picture of pictures) {
      const own = ofProject.get(picture.reference)
      if (own) own.push(picture)
      else ofProject.set(picture.reference, [picture])
    }
    const twins = twinsOf(pictures, Number(options.maxHashDistance))
    for (const [reference, rows] of rowsBy(projects, 'reference')) {
      const [row] = rows as readonly [number]
      const own = ofProject.get(reference) ?? []
      const reused = own.flatMap((picture) => twins(picture).map((twin) => ({ picture, ...twin })))
      const remarks: Remark[] = [
        ...rows.flatMap((each) => missing(projects, each, own, dayNumber(asOf))),
        ...outOfOrder(own),
        ...reused.map(({ picture, twin, isSame }) => ({
          fault: isSame ? ('reused' as const) : ('alike' as const),
          isSure: true,
          cited: [citing(picture, 'sha256'), citing(twin, 'sha256')],
        })),
      ]
      const sure = remarks.filter(({ isSure }) => isSure)
      const told = sure.length > 0 ? sure : remarks
      if (told.length === 0) continue
      const isMissing = told.some(({ fault }) => fault.startsWith('missing'))
      const isAlike = told.every(({ fault }) => fault === 'alike')
      const faults = [...new Set(told.map(({ fault }) => fault))].sort()
      yield {
        about: { entity: 'project', row, field: 'reference' },
        per: [reference],
        tier: isAlike ? 'C' : 'B',
        exact: !isAlike,
        severity: isMissing ? 'block' : 'medium',
        result: sure.length > 0 ? 'true' : 'unknown',
        facts: {
          name: projects.text('name', row) ?? null,
          faults,
          elsewhere: [...new Set(reused.map(({ twin }) => twin.reference))]
            .filter((other) => other !== reference)
            .sort(),
        },
        evidence: told.flatMap(({ cited }) => cited),
        because: faults.map((fault) => faultTitles[fault]),
      }
    }
  },
})

const citing = ({ row }: Picture, field: string): Cited => ({ entity: 'projectEvidence', row, field })

const stages = ['before', 'during', 'after'] as const

/** Days that show that a stage is over, or under way for the first. */
const reachedBy = {
  before: ['startedAt', 'finishedAt', 'selfAcceptedAt', 'countyAcceptedAt'],
  during: ['finishedAt', 'selfAcceptedAt', 'countyAcceptedAt'],
  after: ['finishedAt', 'selfAcceptedAt', 'countyAcceptedAt'],
} as const

function missing(projects: Cells, row: number, own: readonly Picture[], today: number): Remark[] {
  const isReached = (field: string): boolean => {
    const day = projects.number(field, row)
    return day !== null && (day === undefined || day <= today)
  }
  return stages
    .filter((stage) => reachedBy[stage].some(isReached) && !own.some((picture) => picture.stage === stage))
    .map((stage) => ({
      fault: `missing-${stage}` as const,
      isSure: own.every((picture) => picture.stage !== undefined),
      cited: [{ entity: 'project', row, field: reachedBy[stage][0] }],
    }))
}

function outOfOrder(own: readonly Picture[]): Remark[] {
  const first = stages.flatMap((stage) => {
    const taken = own.filter((picture) => picture.stage === stage && picture.takenAt !== undefined)
    const [earliest] = taken.sort((a, b) => (a.takenAt as number) - (b.takenAt as number) || a.row - b.row)
    return earliest ? [earliest] : []
  })
  return first.flatMap((picture, i) => {
    const before = first
      .slice(0, i)
      .filter((other) => (other.takenAt as number) > (picture.takenAt as number))
    return before.length === 0
      ? []
      : [
          {
            fault: 'out-of-order' as const,
            isSure: true,
            cited: [picture, ...before].map((each) => citing(each, 'takenAt')),
          },
        ]
  })
}
