import { accounts } from './accounts.ts'
import { business } from './business.ts'
import { custody } from './custody.ts'
import { deaths } from './deaths.ts'
import { duplicates } from './duplicates.ts'
import { entitlement } from './entitlement.ts'
import type { Examples } from './example.ts'
import { files } from './files.ts'
import { housing } from './housing.ts'
import { income } from './income.ts'
import { management } from './management.ts'
import { officials } from './officials.ts'
import { projects } from './projects.ts'
import { ranking } from './ranking.ts'
import { vehicles } from './vehicles.ts'

/** An example of every check, by its id. */
export const examples: Examples = {
  ...files,
  ...deaths,
  ...custody,
  ...vehicles,
  ...housing,
  ...business,
  ...income,
  ...officials,
  ...duplicates,
  ...accounts,
  ...entitlement,
  ...ranking,
  ...projects,
  ...management,
}
