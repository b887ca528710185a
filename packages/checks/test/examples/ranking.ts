import { drawn, field } from '../ranking/fields.ts'
import { roster } from '../ranking/rosters.ts'
import type { Examples } from './example.ts'

export const ranking: Examples = {
  'subsidised-area-over-land': {
    true: { given: { landSubsidy: [drawn()], land: [field()] } },
    false: { given: { landSubsidy: [drawn({ area: 1_000 })], land: [field()] } },
    unknown: { given: { landSubsidy: [drawn()], land: [field({ area: null })] } },
  },
  'batch-registration-pattern': {
    true: { given: { application: roster(5, () => ({ phone: '13800009999' })) } },
    false: { given: { application: roster(5) } },
    unknown: { given: { application: roster(5, () => ({ phone: null })) } },
  },
}
