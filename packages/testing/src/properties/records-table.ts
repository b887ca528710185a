import type { DatasetInput } from '@hedui/core'

/** The records of a dataset, blank cells left out, as code to paste; registers without records are left out. */
export const recordsLiteral = ({ records = {} }: DatasetInput): string => {
  const lists = Object.entries(records).flatMap(([name, rows]) => {
    if (rows.length === 0) return []
    const lines = rows.map((row) => {
      const cells = Object.entries(row).filter(([, value]) => value !== null && value !== undefined)
      return `    { ${cells.map(([field, value]) => `${field}: ${JSON.stringify(value)}`).join(', ')} },`
    })
    return [`  '${name}': [`, ...lines, '  ],']
  })
  return ['{', ...lists, '}'].join('\n')
}

/** Which registers are complete. */
export const coverageText = ({ coverage = [] }: DatasetInput): string =>
  `complete: ${coverage.map(({ register }) => register).join(', ') || 'none'}`
