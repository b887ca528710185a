import { certificate, onRoll } from '../entitlement/certified.ts'
import type { Examples } from './example.ts'

const drawn = (status: string | null) => ({
  given: { enrolment: [onRoll()], disabilityCertificate: [certificate({ certificateStatus: status })] },
})

export const entitlement: Examples = {
  'disability-certificate-invalid': {
    true: drawn('frozen'),
    false: drawn('valid'),
    unknown: drawn(null),
  },
}
