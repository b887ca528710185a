import { storiesOf } from './stories.ts'
import { tell } from './story/tell.ts'
import { tables } from './tables/tables.ts'
import type { World } from './world.ts'

/** A record as a host that has no files would hand it over: canonical fields of one entity and register. */
export interface HostRecord {
  readonly entity: string
  readonly register: string
  /** Fen for money, `YYYY-MM-DD` for days, `YYYY-MM` for months; null: left blank. */
  readonly fields: Readonly<Record<string, string | number | boolean | null>>
}

const keys: Readonly<Record<string, string>> = {
  population: 'hukou',
  deaths: 'hukou',
  awards: 'hukou',
}

/** Everything that the county's files state, without the files. */
export function* recordsOf(world: World): Generator<HostRecord> {
  for (const story of storiesOf(world))
    for (const { table, fields } of tell(story)) {
      const kind = keys[table] ?? 'dibao'
      for (const { entity, register, fields: theirs } of tables[table].states) {
        const own: Record<string, string | number | boolean | null> = {}
        for (const field of theirs) {
          const value = fields[field]
          if (value === undefined) continue
          own[field] = field === 'household' && value !== null ? `${kind}:${value}` : value
        }
        yield { entity, register, fields: own }
      }
    }
}
