import { type Cited, type DetectorGiven, defineDetector, type Hit } from '@hedui/core'
import { type Cells, cellsOf, rowsBy } from '../cells.ts'
import { basisPoints } from '../option.ts'
import { builtAsApproved, completionAccepted, costAsApproved } from './law.ts'

const faultTitles = {
  cost: { zh: '投资偏差超限', en: 'the cost is off the plan' },
  quantity: { zh: '工程量偏差超限', en: 'the works are off the plan' },
  'no-team': { zh: '没有验收组', en: 'no acceptance team' },
  conflict: { zh: '验收组成员参与施工或监理', en: 'somebody of the acceptance team built or supervised' },
} as const

interface Remark {
  readonly fault: keyof typeof faultTitles
  readonly isSure: boolean
  readonly row: number
  readonly field: string
}

/** Cost or works are off the plan, or the acceptance has no team of its own. */
export const quantityOrAcceptanceAbnormal = defineDetector({
  id: 'quantity-or-acceptance-abnormal',
  number: 'J04',
  version: '1',
  title: {
    zh: '工程量、投资偏差，验收组缺失或与施工同人',
    en: 'Quantity off plan, or acceptance team missing or conflicted',
  },
  description: {
    zh: '实际投资或工程量与计划的偏差超过限额；或者已经县级验收而没有验收组成员；或者验收组成员的姓名也是施工或监理人员。仅凭姓名相同的可信度为C级。',
    en: 'The actual cost or works differ from the plan by more than the limit; or the county accepted without a team; or a member’s name is also that of a builder or supervisor. By the name alone certainty is tier C.',
  },
  needs: [['projects']],
  severity: 'high',
  options: {
    maxDeviation: basisPoints({
      title: { zh: '偏差限额', en: 'deviation from the plan at most' },
      default: 1_000,
      source: 'design',
    }),
  },
  facts: {
    name: { type: 'text' },
    faults: { type: 'code', codeTitles: faultTitles },
    deviation: { type: 'count' },
  },
  message: {
    zh: '{name}的建设与验收有问题：{faults}。',
    en: 'The works or the acceptance of {name} do not hold up: {faults}.',
  },
  basis: [builtAsApproved, costAsApproved, completionAccepted],
  innocent: [
    { zh: '经批准的设计变更', en: 'an approved change of the design' },
    { zh: '同名的另一人', en: 'another person of the same name' },
  ],
  next: [
    {
      zh: '核对变更批复与决算，复核实际工程量；验收组有利害关系的，重新组织验收。',
      en: 'Look for the approval of a change and the final account, measure the works again, and have them accepted by others where a member was involved.',
    },
  ],
  *detect({ dataset, options }: DetectorGiven): Iterable<Hit> {
    const projects = cellsOf(dataset, 'project')
    const limit = Number(options.maxDeviation)
    for (const [reference, rows] of rowsBy(projects, 'reference')) {
      const [row] = rows as readonly [number]
      const remarks = rows.flatMap((each) => ofProject(projects, each, limit))
      const sure = remarks.filter(({ isSure }) => isSure)
      const told = sure.length > 0 ? sure : remarks
      if (told.length === 0) continue
      const faults = [...new Set(told.map(({ fault }) => fault))]
      const isByName = told.every(({ fault }) => fault === 'conflict')
      yield {
        about: { entity: 'project', row, field: 'reference' },
        per: [reference],
        tier: isByName ? 'C' : 'B',
        exact: !isByName,
        result: sure.length > 0 ? 'true' : 'unknown',
        facts: {
          name: projects.text('name', row) ?? null,
          faults,
          deviation: Math.max(...rows.map((each) => mostOff(projects, each))),
        },
        evidence: told.map(({ row: each, field }): Cited => ({ entity: 'project', row: each, field })),
        because: faults.map((fault) => faultTitles[fault]),
      }
    }
  },
})

/** What may be off the plan. */
const parts = [
  { fault: 'cost', planned: 'plannedAmount', actual: 'actualAmount' },
  { fault: 'quantity', planned: 'plannedQuantity', actual: 'actualQuantity' },
] as const

/** Basis points of the plan, rounded up; null where nothing was built or planned yet, undefined where nobody knows. */
function deviation(projects: Cells, row: number, planned: string, actual: string): number | null | undefined {
  const [plan, done] = [projects.number(planned, row), projects.number(actual, row)]
  if (done === null || plan === null) return null
  if (done === undefined || plan === undefined) return undefined
  if (plan === 0) return done === 0 ? 0 : Number.MAX_SAFE_INTEGER
  return Math.ceil((Math.abs(done - plan) * 10_000) / plan)
}

const mostOff = (projects: Cells, row: number): number =>
  Math.max(...parts.map(({ planned, actual }) => deviation(projects, row, planned, actual) ?? 0))

function ofProject(projects: Cells, row: number, limit: number): Remark[] {
  const off = parts.flatMap(({ fault, planned, actual }): Remark[] => {
    const by = deviation(projects, row, planned, actual)
    if (by === undefined) return [{ fault, isSure: false, row, field: actual }]
    return by !== null && by > limit ? [{ fault, isSure: true, row, field: actual }] : []
  })
  return [...off, ...team(projects, row)]
}

function team(projects: Cells, row: number): Remark[] {
  const members = namesIn(projects.text('acceptanceTeam', row))
  const involved = new Set(['builder', 'supervisor'].flatMap((field) => namesIn(projects.text(field, row))))
  const field = 'acceptanceTeam'
  if (members.length === 0 && projects.number('countyAcceptedAt', row) !== null)
    return [{ fault: 'no-team', isSure: projects.text(field, row) !== undefined, row, field }]
  return members.some((name) => involved.has(name)) ? [{ fault: 'conflict', isSure: true, row, field }] : []
}

/** Names that a cell lists, whatever stands between them. */
const namesIn = (text: string | null | undefined): readonly string[] =>
  (text ?? '')
    .normalize('NFKC')
    .split(/[^\p{L}\p{N}·]+/u)
    .filter((name) => name !== '')
