import { type DatasetInput, type Entities, type Finding, graph } from '@hedui/core'
import { checkCharacter, parseNationalId } from '@hedui/core/values'
import { mapRecords, type RecordsClaim, summary } from './check-claims.ts'
import { claim } from './claim.ts'

/** Other persons of the same birth and sex, other households and other accounts give the same findings on them. */
export const relabel: RecordsClaim = claim(
  'relabel',
  ({ datasets }) => datasets,
  (world, input) => {
    const [one, other] = [world.find(input), world.find(relabelled(input))]
    return essence(one) === essence(other)
      ? null
      : { says: `found ${summary(one)}; of others ${summary(other)}`, shows: [input] }
  },
)

function relabelled(input: DatasetInput): DatasetInput {
  const { entities }: { readonly entities: Entities } = input.graph ?? graph
  return mapRecords(input, (rows, name) => {
    const fields = entities[name.replace(/@.*/, '')]?.fields ?? {}
    return rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([field, value]) => {
          const to = fields[field]?.to
          return [
            field,
            to !== undefined && typeof value === 'string' ? (others[to]?.(value) ?? value) : value,
          ]
        }),
      ),
    )
  })
}

/** Another key for each, and the same for the same. */
const others: Readonly<Record<string, (key: string) => string>> = {
  person(key) {
    const { state } = parseNationalId(key)
    if (state === 'legacy-15') return key.slice(0, 12) + shifted(key.slice(12))
    if (state !== 'ok') return key
    const body = key.slice(0, 14) + shifted(key.slice(14, 17))
    return body + checkCharacter(body)
  },
  household: (key) => `${key}9`,
  account: (key) => key.replace(/\d(?=\d$)/, (digit) => String((Number(digit) + 5) % 10)),
}

const shifted = (digits: string): string => String((Number(digits) + 500) % 1000).padStart(3, '0')

/** Findings by the rows they rest on, which are the same whoever they are about. */
const essence = (findings: readonly Finding[]): string =>
  findings
    .map(({ result, severity, tier, programme, periods, amountAtRisk, evidence }) => {
      const rows = evidence.map(({ file, row, column }) => `${file} ${row} ${column ?? ''}`).sort()
      return JSON.stringify([result, severity, tier, programme, periods, amountAtRisk, rows])
    })
    .sort()
    .join('\n')
