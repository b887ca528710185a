import { defineEntity } from '../entity.ts'
import { code, count, date, fen, month, text, truth } from '../untitled.ts'

/**
 * A small engineering work: where it was declared and accepted, what was planned and built, and when it reached
 * each stage. A stage, position or quantity that is blank has not been reached or given.
 */
export const project = defineEntity({
  registers: ['projects'],
  fields: {
    reference: text(),
    name: text(),
    projectType: code(),
    month: month(),
    township: text(),
    village: text(),
    plot: text(),
    longitude: count({ blank: 'none' }),
    latitude: count({ blank: 'none' }),
    crs: code(),
    acceptedLongitude: count({ blank: 'none' }),
    acceptedLatitude: count({ blank: 'none' }),
    acceptedCrs: code(),
    plannedAmount: fen(),
    actualAmount: fen({ blank: 'none' }),
    quantityUnit: text(),
    plannedQuantity: count(),
    actualQuantity: count({ blank: 'none' }),
    declaredAt: date({ blank: 'none' }),
    townshipReviewedAt: date({ blank: 'none' }),
    countyReviewedAt: date({ blank: 'none' }),
    planApprovedAt: date({ blank: 'none' }),
    startedAt: date({ blank: 'none' }),
    finishedAt: date({ blank: 'none' }),
    selfAcceptedAt: date({ blank: 'none' }),
    countyAcceptedAt: date({ blank: 'none' }),
    emergency: truth(),
    advanceShare: count({ blank: 'none' }),
    builder: text(),
    supervisor: text(),
    maintainer: text(),
    acceptanceTeam: text({ blank: 'none', sensitivity: 'name' }),
    status: code(),
  },
  many: {
    evidence: { entity: 'projectEvidence', by: { reference: 'reference' } },
    payments: { entity: 'projectPayment', by: { reference: 'reference' } },
    sameName: { entity: 'project', by: { name: 'name' } },
    samePlot: { entity: 'project', by: { plot: 'plot' } },
  },
})
