import { columnLetter } from './column-letter.ts'
import type { Guess } from './guess.ts'
import { keyOf, placeholder } from './sample.ts'

export interface AdapterNames {
  readonly id: string
  readonly department: string
  /** Of the constant that the module exports. */
  readonly constant: string
}

const quoted = (text: string): string =>
  `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replace(/\s+/g, ' ')}'`
const literal = (value: unknown): string => (typeof value === 'string' ? quoted(value) : String(value))
const fieldName = (field: string): string => (/^[A-Za-z]\w*$/.test(field) ? field : quoted(field))

/** The source of a guessed adapter; what its author has to decide stands in it as `待定`. */
export function adapterText(guess: Guess, { id, department, constant }: AdapterNames): string {
  const { nearest, columns, unknown, constants, period } = guess
  const imports = new Set(['column', 'defineAdapter', ...columns.map((one) => one.imports)])
  if (columns.some(({ heading }) => heading === null)) imports.add('optional')
  const lines = columns.map(({ field, heading, source, sure }) => {
    const given = `column(${source}, ${quoted(heading ?? placeholder(field))})`
    const whole = `    ${fieldName(field)}: ${heading === null ? `optional(${given})` : given},`
    const doubt = heading === null ? '待定：表中没有找到这一列的表头' : '待定：取值或代码由编写者确定'
    return sure ? whole : `    // ${doubt}\n${whole}`
  })
  const left = unknown.map(
    ({ text, column }) =>
      `    // 待定：${text.replace(/\s+/g, ' ')}（${columnLetter(column)} 列）是哪个字段？`,
  )
  return `import { ${[...imports].sort().join(', ')} } from '@hedui/ingest'

/** 待定：说明这是哪个部门的什么表。最接近的现有适配器：${nearest.id}。 */
export const ${constant} = defineAdapter({
  id: ${quoted(id)},
  version: '1',
  department: ${quoted(department)},
  register: ${quoted(nearest.register)},
  title: { zh: ${quoted(`${nearest.title.zh}（待定）`)}, en: ${quoted(`${nearest.title.en} (to be decided)`)} },
  // 待定：如果别的表也有这些表头，写明标题中的字样：recognise: { words: ['…'] },
  makes: [${nearest.makes.map(quoted).join(', ')}],
${
  Object.keys(constants).length === 0
    ? ''
    : `  // 待定：由现有适配器照抄，请核对\n  constants: { ${Object.entries(constants)
        .map(([field, value]) => `${fieldName(field)}: ${literal(value)}`)
        .join(', ')} },\n`
}${period ? "  period: 'required',\n" : ''}  columns: {
${[...lines, ...left].join('\n')}
  },
  key: [${keyOf(guess).map(quoted).join(', ')}],
})
`
}
