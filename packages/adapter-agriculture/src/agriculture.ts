import type { Adapter } from '@hedui/ingest'
import { forestrySubsidies } from './forestry-subsidies.ts'
import { machinerySubsidies } from './machinery-subsidies.ts'

/** Every file of the bureaus of agriculture and forestry (农业农村局、林业局) that is understood. */
export const agriculture: readonly Adapter[] = [machinerySubsidies, forestrySubsidies]
