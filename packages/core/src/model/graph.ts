import type { Graph } from './create-graph.ts'
import { action } from './entities/action.ts'
import { application } from './entities/application.ts'
import { controlTotal } from './entities/control-total.ts'
import { disposition } from './entities/disposition.ts'
import { needReport } from './entities/need-report.ts'
import { project } from './entities/project.ts'
import { projectEvidence } from './entities/project-evidence.ts'
import { projectPayment } from './entities/project-payment.ts'
import { readingIssue } from './entities/reading-issue.ts'
import { submission } from './entities/submission.ts'
import { smallGraph } from './small-graph.ts'

const whole = smallGraph.extend({
  project,
  projectEvidence,
  projectPayment,
  submission,
  controlTotal,
  application,
  action,
  needReport,
  readingIssue,
  disposition,
})

/** The entities of the canonical model; a mapped type, so that messages of the compiler call it by this name. */
export type Canonical = { readonly [E in keyof typeof whole.entities]: (typeof whole.entities)[E] }

/** The canonical model: persons, households and money, projects, and what offices do. */
export const graph: Graph<Canonical> = whole
