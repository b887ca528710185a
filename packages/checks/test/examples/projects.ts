import { begun, photo, pond } from '../projects/works.ts'
import type { Examples } from './example.ts'

const payment = { reference: 'SL01', paidAt: '2025-03-01', amount: 3_000_000, progressShare: 4_200 }

export const projects: Examples = {
  'project-not-started': {
    true: { given: { project: [begun()], projectEvidence: [photo()] } },
    false: { given: { project: [begun()], projectEvidence: [photo({ stage: 'during' })] } },
    unknown: { given: { project: [begun({ startedAt: '2025' })], projectEvidence: [photo()] } },
  },
  'stage-missing-or-skipped': {
    true: { given: { project: [pond({ countyReviewedAt: null })] } },
    false: { given: { project: [pond()] } },
    unknown: { given: { project: [pond({ countyReviewedAt: null, emergency: null })] } },
  },
  'payment-progress-gap': {
    true: { given: { project: [begun()], projectPayment: [{ ...payment, paidShare: 8_000 }] } },
    false: { given: { project: [begun()], projectPayment: [{ ...payment, paidShare: 4_500 }] } },
    unknown: { given: { project: [begun()], projectPayment: [{ ...payment, paidShare: null }] } },
  },
}
