import { type FieldType, graph, mask, type Sensitivity } from '@hedui/core'
import type { Adapter } from '../adapter/adapter.ts'
import type { WritableRecord } from './record.ts'
import { refuse } from './refuse.ts'

/**
 * Who will see a file. `internal`: officers with a reason to, who need no whole numbers. `public`: everybody;
 * only what the law has published stands in it at all, names as 张*明.
 */
export type Audience = 'internal' | 'public'

/**
 * What a public list may show: 最低生活保障审核确认办法（2021）art. 24 has the applicant's name, the number of
 * members and the amount published, and nothing unrelated. Place, programme and month say which list it is.
 */
const publishable: readonly string[] = [
  'programme',
  'month',
  'township',
  'village',
  'name',
  'householdSize',
  'declaredSize',
  'basic',
  'addOn',
  'amount',
]

/** Programmes whose recipients are minors. */
const unpublished: Readonly<Record<string, string>> = {
  'unattended-child': '关于进一步加强事实无人抚养儿童保障工作的意见（民发〔2019〕62号）',
  orphan: '个人信息保护法 第二十八条、第三十一条',
}

/** The fields that an audience may see of those asked for, else of all. Errors `write.withheld`, `write.unpublished`. */
export function visibleFields(
  adapter: Adapter,
  fields: readonly string[] | undefined,
  records: readonly WritableRecord[],
  audience: Audience | undefined,
): readonly string[] {
  const all = Object.keys(adapter.columns)
  if (audience !== 'public') return fields ?? all
  for (const programme of [adapter.constants.programme, ...records.map((record) => record.programme)]) {
    const source = unpublished[String(programme)]
    if (source !== undefined) throw refuse('write.unpublished', { programme, source })
  }
  const withheld = (fields ?? []).filter((field) => !publishable.includes(field))
  if (withheld.length > 0)
    throw refuse('write.withheld', { fields: withheld.join(', '), allowed: publishable.join(', ') })
  const stated = (field: string) => records.some((record) => (record[field] ?? null) !== null)
  return fields ?? all.filter((field) => publishable.includes(field) && stated(field))
}

const shown: Readonly<Record<Audience, (sensitivity: Sensitivity, text: string) => string>> = {
  internal: (sensitivity, text) =>
    sensitivity === 'name' || sensitivity === 'address' ? text : mask(text, sensitivity),
  public: (sensitivity, text) => mask(text, sensitivity),
}

/** The records as an audience may see them. */
export function maskedFor(
  audience: Audience,
  { makes }: Adapter,
  records: readonly WritableRecord[],
): WritableRecord[] {
  const sensitivities = new Map<string, Sensitivity>()
  const entities: Readonly<Record<string, { readonly fields: Readonly<Record<string, Sensitive>> }>> =
    graph.entities
  for (const entity of makes)
    for (const [field, { sensitivity }] of Object.entries(entities[entity]?.fields ?? {}))
      sensitivities.set(field, sensitivity)
  return records.map((record) =>
    Object.fromEntries(
      Object.entries(record).map(([field, value]) => [
        field,
        typeof value === 'string' ? shown[audience](sensitivities.get(field) ?? 'none', value) : value,
      ]),
    ),
  )
}

interface Sensitive {
  readonly type: FieldType
  readonly sensitivity: Sensitivity
}
