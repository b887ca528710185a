import type { CountyRecord } from '../record.ts'
import type { Person, Story } from './story.ts'

/** A person's entries in the household register on the day of the extract, one a number; a month's move is in them. */
export function tellRegistrations({ world, place, move }: Story, person: Person): CountyRecord[] {
  const { township, village, villageCode } = move?.to ?? place
  const cancelled = person.diedAt !== null && person.diedAt <= world.day(world.months.length, 15)
  return person.registeredAs.map(({ id, born, home }) => ({
    table: 'population',
    month: null,
    fields: {
      person: id,
      household: home,
      name: person.name,
      formerName: null,
      sex: person.sex,
      birthDate: born,
      relation: person.relation,
      status: cancelled ? 'cancelled' : person.movedOut ? 'moved-out' : 'resident',
      township,
      village,
      villageCode,
      address: `${township}${village}${1 + (Number(home) % 16)}组`,
      movedInAt: move ? world.day(move.from - 1, 15) : null,
      movedInBecause: move ? '县内迁移' : null,
      movedOutAt: person.movedOut?.at ?? null,
      movedOutBecause: person.movedOut ? '投靠子女' : null,
      movedTo: person.movedOut?.to ?? null,
    },
  }))
}
