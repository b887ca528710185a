import { dateBounds, dayNumber } from '../../values/day.ts'
import { addMonths } from '../../values/month.ts'
import type { Household, HouseholdMember } from '../household/household.ts'
import type { DatedHousehold, DatedMember } from './dated-household.ts'

/** The household as on the first day of a month: who was not there yet, or is there no longer, is left out; the dead stay listed. */
export function householdIn(
  { members, assets = [], ...household }: DatedHousehold,
  month: string,
): Household {
  const day = `${month}-01`
  const found = assets.findLast((finding) => holds(finding, day))
  return {
    ...household,
    assetsWithinRule: found ? found.withinRule : household.assetsWithinRule,
    members: members.filter((member) => isThere(member, day)).map((member) => memberIn(member, month)),
  }
}

const holds = ({ from, to }: { readonly from: string; readonly to: string | null }, day: string): boolean =>
  from <= day && (to === null || day < to)

function isThere({ birthDate, joinedOn, leftOn }: DatedMember, day: string): boolean {
  const isBorn = !birthDate || dateBounds(birthDate)[0] <= dayNumber(day)
  return isBorn && (!joinedOn || joinedOn <= day) && (!leftOn || day < leftOn)
}

function memberIn(
  { joinedOn: _, leftOn: __, spells = [], ...always }: DatedMember,
  month: string,
): HouseholdMember {
  const ofDay = spells
    .filter((spell) => holds(spell, `${month}-01`))
    .map(({ from: ___, to: ____, ...said }) => said)
  const { diedOn, apartSince, status, ...member }: HouseholdMember = Object.assign({}, always, ...ofDay)
  const hasDied = diedOn ? isBefore(diedOn, addMonths(month, 1)) : status === 'dead'
  return {
    ...member,
    status: status === 'dead' && !hasDied ? 'normal' : status,
    ...(hasDied && { diedOn }),
    ...(apartSince && isBefore(apartSince, addMonths(month, 1)) && { apartSince }),
  }
}

/** Whether a date may lie before a month. */
const isBefore = (date: string, month: string): boolean => dateBounds(date)[0] < dayNumber(`${month}-01`)
