import { catalogue } from './catalogue.ts'
import { claims, onRoll, type Saying } from './claims.ts'

const known: ReadonlyMap<string, Saying> = new Map([
  ...catalogue.map(({ id, title, unit }): [string, Saying] => [
    id,
    onRoll(id, { zh: `享受${title.zh}`, en: `draws: ${title.en}` }, [id], unit === 'household'),
  ]),
  ...Object.values(claims).map((saying): [string, Saying] => [saying.id, saying]),
])

/** What claims may be called: a programme of the catalogue, that somebody draws it, or one of `claims` by its id. */
export const claimNames: readonly string[] = [...known.keys()]

/** What an application says by its name; undefined where nothing is called so. */
export const claimNamed = (name: string): Saying | undefined => known.get(name)
