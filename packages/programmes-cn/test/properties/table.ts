import type { Programme } from '@hedui/core/decide'
import {
  additive,
  boundary,
  exclusive,
  monotone,
  type ProgrammeSetting,
  programmeWorld,
  steps,
} from '@hedui/testing'
import {
  careHome,
  dibaoEdge,
  dibaoRural,
  dibaoUrban,
  disabilityLiving,
  disabilityNursing,
  housingRenovation,
  oldAge,
  orphan,
  parameters,
  rigidExpenditure,
  tekun,
  temporaryRelief,
  unattendedChild,
} from '../../src/index.ts'
import * as home from '../care-home/cases.ts'
import * as child from '../children/cases.ts'
import * as disabled from '../disability/person.ts'
import * as old from '../old-age/cases.ts'
import * as relief from '../relief/cases.ts'
import * as rigid from '../rigid-expenditure/cases.ts'
import * as destitute from '../tekun/person.ts'
import { not, type Row } from './cell.ts'
import * as some from './households.ts'
import { difference, excludesNothing, refusesWhoDraws, standing, tariff } from './rows.ts'

export interface Promised {
  readonly programme: Programme
  readonly setting: ProgrammeSetting
  readonly row: Row
}

const asked = { asOf: '2024-09-30', month: '2024-09', parameters, region: '990100' }
const circumstances = ['benefits', 'supporters', 'failedAbilities'] as const
const besides = ['incomes', 'schooling', 'livesTogether'] as const
const decidedAlone = 'each is decided by itself; decideAll takes one from the other (together/order.test.ts)'

const edge = (kind: string) => programmeWorld(dibaoEdge, { ...asked, kind })
const dibao = (kind: string) => programmeWorld(kind === 'rural' ? dibaoRural : dibaoUrban, { ...asked, kind })

/** Every programme, and of every property of the kit what it promises, or why not. */
export const table: readonly Promised[] = [
  {
    programme: dibaoRural,
    setting: asked,
    row: difference({ most: 5 * 45_000, irrelevant: circumstances }, [exclusive(edge('rural'))]),
  },
  {
    programme: dibaoUrban,
    setting: asked,
    row: difference({ most: 5 * 65_500, irrelevant: circumstances }, [exclusive(edge('urban'))]),
  },
  {
    programme: dibaoEdge,
    setting: asked,
    row: standing(dibaoEdge, circumstances, [exclusive(dibao('urban'))]),
  },
  {
    programme: rigidExpenditure,
    setting: { ...rigid.asked, households: some.spendingMuch },
    row: standing(
      rigidExpenditure,
      circumstances,
      not(decidedAlone, exclusive(programmeWorld(dibaoUrban, { ...rigid.asked, kind: 'urban' }))),
    ),
  },
  {
    programme: tekun,
    setting: { ...destitute.asked, households: some.alone },
    row: {
      ...tariff(
        tekun,
        { most: 170_000, irrelevant: ['livesTogether', 'dependent', 'longCare', 'seriouslyIll'] },
        [refusesWhoDraws(tekun)],
      ),
      monotone: [monotone({ amount: 'falls' })],
      steps: not('the amount is flat, and ends where the income reaches the standard', steps()),
      boundary: [boundary({ condition: 'income', exactlyAt: 'fails' })],
      additive: [additive],
    },
  },
  {
    programme: temporaryRelief,
    setting: { ...relief.asked, households: some.forRelief },
    row: tariff(
      temporaryRelief,
      { most: 786_000, irrelevant: [...besides, 'birthDate'] },
      excludesNothing(temporaryRelief),
    ),
  },
  {
    programme: disabilityLiving,
    setting: { ...disabled.asked, households: some.disabled },
    row: tariff(
      disabilityLiving,
      { most: 12_100, irrelevant: [...besides, 'birthDate', 'failedAbilities'] },
      [refusesWhoDraws(disabilityLiving)],
    ),
  },
  {
    programme: disabilityNursing,
    setting: { ...disabled.asked, households: some.disabled },
    row: tariff(
      disabilityNursing,
      { most: 14_500, irrelevant: [...besides, 'birthDate', 'failedAbilities'] },
      [refusesWhoDraws(disabilityNursing)],
    ),
  },
  {
    programme: oldAge,
    setting: { ...old.asked, households: some.theOld },
    row: tariff(
      oldAge,
      { most: 30_000, irrelevant: [...besides, 'disabilityLevel'] },
      excludesNothing(oldAge),
    ),
  },
  {
    programme: orphan,
    setting: { ...child.asked, households: some.children },
    row: tariff(orphan, { most: 160_000, irrelevant: [...besides, 'benefits'] }, [
      exclusive(programmeWorld(unattendedChild, child.asked)),
    ]),
  },
  {
    programme: unattendedChild,
    setting: { ...child.asked, households: some.children },
    row: tariff(unattendedChild, { most: 120_000, irrelevant: [...besides, 'benefits'] }, [
      exclusive(programmeWorld(orphan, child.asked)),
    ]),
  },
  {
    programme: housingRenovation,
    setting: { ...asked, households: some.withHouses },
    row: tariff(
      housingRenovation,
      { most: 3_000_000, irrelevant: [...besides, 'birthDate', 'status'] },
      excludesNothing(housingRenovation),
    ),
  },
  {
    programme: careHome,
    setting: { ...home.asked, households: some.residents },
    row: tariff(careHome, { most: 60_000, irrelevant: [...besides, 'birthDate'] }, excludesNothing(careHome)),
  },
]
