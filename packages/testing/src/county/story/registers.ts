import type { Fields, TableName } from '../record.ts'
import type { Person, Story } from './story.ts'

/** A row about a person in a department's register. */
export function state(story: Story, table: TableName, person: Person, fields: Fields, month?: number): void {
  const whose = { person: person.id, name: person.name, sex: person.sex }
  story.extra.push({ table, month: month ?? null, fields: { ...whose, ...fields } })
}

/** Distinct for every story and place in it. */
const serialOf = ({ index, extra }: Story): string => `${String(index).padStart(7, '0')}${extra.length % 100}`

export function imprison(
  story: Story,
  person: Person,
  term: { readonly kind: string; readonly from: string; readonly to: string; readonly released?: string },
): void {
  const { kind, from, to, released = null } = term
  const more = { authority: '云栖监狱', releasedAt: released }
  state(story, 'custody', person, { custodyKind: kind, enteredAt: from, endsAt: to, ...more })
}

export const ownVehicle = (story: Story, person: Person, kind = 'car', more: Fields = {}): void =>
  state(story, 'vehicles', person, {
    plate: `皖N${serialOf(story).slice(-7)}`,
    ...{ class: kind, make: '江淮', use: 'private', status: 'registered', transferredAt: null },
    registeredAt: story.world.day(-30, 6),
    ...more,
  })

/** A property of so many square metres. */
export const ownProperty = (story: Story, person: Person, area: number, more: Fields = {}): void =>
  state(story, 'properties', person, {
    certificate: `皖2015云栖县不动产权第${serialOf(story)}号`,
    address: `${story.place.township}${story.place.village}${story.index % 90}号`,
    ...{ use: 'residence', acquiredBy: 'self-built', area: area * 100, share: 10_000 },
    ...{ registeredAt: story.world.day(-120, 9), status: 'current' },
    ...more,
  })

/** Contributions for a month, of a wage of so many fen. */
export const contribute = (
  story: Story,
  person: Person,
  month: number,
  base: number,
  more: Fields = {},
): void =>
  state(story, 'contributions', person, {
    ...{ scheme: 'employee-pension', payer: 'employer', employer: '云栖县青石茶业有限公司' },
    month: story.world.month(month),
    receivedAt: story.world.day(month, 25),
    ...{ base, amount: Math.round(base * 0.24) },
    ...more,
  })

/** A deposit for a month to the housing fund, half of it the employer's. */
export const deposit = (story: Story, person: Person, month: number, fen: number, more: Fields = {}): void =>
  state(story, 'deposits', person, {
    employer: '云栖县青石茶业有限公司',
    month: story.world.month(month),
    receivedAt: story.world.day(month, 26),
    ...{ employerAmount: fen, ownAmount: fen, depositKind: 'regular', accountStatus: 'normal' },
    ...more,
  })

/** A pension in every month of the county. */
export function drawPension(story: Story, person: Person, scheme: string, fen: number): void {
  story.world.months.forEach((month, number) => {
    state(story, 'pensions', person, { scheme, month, amount: fen, status: 'active' }, number)
  })
}

export const servePost = (story: Story, person: Person, establishment: string, more: Fields = {}): void =>
  state(story, 'posts', person, {
    ...{ organisationName: `${story.place.township}人民政府`, establishment, duty: '科员' },
    ...{ startedAt: story.world.day(-90, 1), endedAt: null, postStatus: 'active' },
    ...more,
  })
