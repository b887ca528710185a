import type { Adapter } from '@hedui/ingest'
import { awardMembers } from './award-members.ts'
import { housingAwards } from './housing-awards.ts'
import { propertyRegister } from './property-register.ts'

/** Every file on houses that is understood: of the property register (不动产) and of a housing bureau (住建局). */
export const housing: readonly Adapter[] = [propertyRegister, housingAwards, awardMembers]
