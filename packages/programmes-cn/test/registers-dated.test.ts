import { createDataset, graph } from '@hedui/core'
import { type DatedHousehold, decideBatch, timeline } from '@hedui/core/decide'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dibaoRural, parameters } from '../src/index.ts'
import { runs } from './runs.ts'

const [from, to] = ['2024-01', '2024-06']
const months = ['2024-01', '2024-02', '2024-03', '2024-04', '2024-05', '2024-06']
const always = (register: string) => ({ register, programme: null, area: '*', from: '0000-01-01', to: null })
const complete = ['members', 'income', 'assessment', 'death', 'cremation', 'custody', 'education'].map(always)

/** A time within the half-year and around it; null: it goes on. */
const aSpell = fc
  .tuple(fc.integer({ min: 0, max: 250 }), fc.option(fc.integer({ min: 1, max: 120 })))
  .map(([start, days]) => {
    const day = (n: number) => new Date(Date.UTC(2023, 10, 1 + n)).toISOString().slice(0, 10)
    return { from: day(start), to: days === null ? null : day(start + days) }
  })

/** The same family as a history and as what the registers of a county have of it. */
function both(custody: readonly Spell[], school: readonly Spell[]) {
  const wages = months.map((month) => ({ type: 'wage', amountFen: 90_000, from: month, to: month }) as const)
  const known = { dependent: false, supportDuty: false, livesTogether: false, incomes: [] } as const
  const household: DatedHousehold = {
    assetsWithinRule: true,
    members: [
      { ...known, id: 'head', relation: 'head', birthDate: '1980-01-01', status: 'normal' },
      {
        ...{ ...known, incomes: wages },
        ...{ id: 'spouse', relation: 'spouse', birthDate: '1980-01-01', status: 'normal' },
        spells: custody.map((spell) => ({ ...spell, status: 'in-prison' as const })),
      },
      {
        ...{ ...known, id: 'child', relation: 'daughter', birthDate: '2003-05-05', status: 'normal' },
        ...{ schooling: 'none', fullTime: false },
        spells: school.map((spell) => ({ ...spell, schooling: 'bachelor' as const, fullTime: true })),
      },
    ],
  }
  const dataset = createDataset({
    graph,
    region: '990100',
    personKeys: new Set(['head', 'spouse', 'child']),
    coverage: complete,
    records: {
      membership: months.flatMap((month) =>
        household.members.map(({ id, relation }) => ({
          ...{ household: 'home', person: id, month, relation, personStatus: 'normal' },
          ...{ dependent: false, supportDuty: false, livesTogether: false },
        })),
      ),
      registration: household.members.map(({ id, birthDate }) => ({ person: id, birthDate })),
      assessment: months.map((month) => ({ household: 'home', month, assetsWithinRule: true })),
      income: wages.map(({ type, amountFen, from: month }) => ({
        ...{ person: 'spouse', type, amount: amountFen, firstMonth: month, lastMonth: month },
      })),
      custody: custody.map((spell) => ({
        ...{ person: 'spouse', custodyKind: 'prison', enteredAt: spell.from, endsAt: '2030-01-01' },
        releasedAt: spell.to,
      })),
      schooling: school.map((spell) => ({
        ...{ person: 'child', schoolStage: 'undergraduate', studyMode: 'full-time', enteredAt: spell.from },
        ...{ leftAt: spell.to, schoolStatus: spell.to === null ? 'attending' : 'graduated' },
      })),
    },
  })
  return { household, dataset }
}
type Spell = { readonly from: string; readonly to: string | null }

const apart = ([first, second]: readonly Spell[]): boolean =>
  !first || !second || (first.to !== null && first.to < second.from)
const spells = fc.array(aSpell, { maxLength: 2 }).filter(apart)

it('a history of custody and school decides as the registers of justice and education do, month by month', () => {
  fc.assert(
    fc.property(spells, spells, (custody, school) => {
      const { household, dataset } = both(custody, school)
      const options = { asOf: '2024-12-31', parameters, region: '990100' }
      const line = timeline(dibaoRural, household, { from, to, ...options })
      const literal = line.months.map(({ month, result, amountFen }) => ({ month, result, amountFen }))
      const read = months.map((month) => {
        const batch = decideBatch(dataset, dibaoRural, { ...options, month })
        const { result, amountFen } = batch.decision('home')
        expect(batch.of('home')).toMatchObject({ result, amountFen })
        return { month, result, amountFen }
      })
      expect(read).toEqual(literal)
    }),
    runs(8),
  )
})

it('a county whose registers are not complete leaves open who has no row, and is certain of who has', () => {
  const { dataset } = both([{ from: '2023-12-01', to: null }], [])
  const unsure = createDataset({
    ...{ graph, region: '990100', personKeys: new Set(['head', 'spouse', 'child']) },
    coverage: complete.filter(({ register }) => register !== 'custody' && register !== 'education'),
    records: {
      membership: [
        { household: 'home', person: 'head', month: from, relation: 'head', personStatus: 'normal' },
        { household: 'home', person: 'child', month: from, relation: 'daughter', personStatus: 'normal' },
      ],
      registration: [{ person: 'child', birthDate: '2003-05-05' }],
      assessment: [{ household: 'home', month: from, assetsWithinRule: true }],
    },
  })
  const asked = { asOf: '2024-12-31', month: from, parameters, region: '990100' }
  const [sure] = decideBatch(dataset, dibaoRural, asked)
  expect(sure).toMatchObject({ result: 'eligible', amountFen: 45_000 })
  const open = decideBatch(unsure, dibaoRural, asked).decision('home')
  expect(open).toMatchObject({ result: 'eligible', amountFen: null, amountBoundsFen: [45_000, 90_000] })
  expect(open.missing.map(({ fact }) => fact)).toContain('schooling')
})
