import type { Dataset } from '../dataset/dataset.ts'
import { subjectId } from '../findings/host-failures.ts'
import type { Labels } from '../findings/label.ts'
import type { HostError } from '../hosts/host-error.ts'
import type { RowsAsked } from '../hosts/ledger.ts'
import type { Answered } from '../hosts/question.ts'
import { hostErrorText } from '../messages/host.ts'

/** How subjects are named on the way out. */
interface Naming {
  readonly dataset: Dataset
  readonly labels: Labels
  readonly key: string | undefined
  readonly open: boolean
}

/** What of a question was not had, as a run reports it. */
export const errorsOf = (
  { fact, subjects, rows }: RowsAsked,
  { failures }: Answered,
  { dataset, labels, key, open }: Naming,
): readonly HostError[] =>
  failures.map(({ code, detail, places }) => ({
    fact,
    code,
    subjects: places.map((place) => {
      const [row, entity] = [rows[place] as number, subjects[place]?.entity as string]
      return { entity, id: subjectId(dataset, entity, row, key), label: labels.label(entity, row, open) }
    }),
    message: hostErrorText(code, fact),
    detail: open ? detail : null,
  }))
