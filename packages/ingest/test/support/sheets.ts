import fc from 'fast-check'
import { idNumber } from './id.ts'

/** What a generated line is meant to be. */
export type Kind = 'title' | 'heading' | 'blank' | 'subtotal' | 'signature' | 'note' | 'accepted' | 'rejected'

export interface GeneratedLine {
  readonly kind: Kind
  readonly cells: readonly string[]
}

const columns = ['序号', '村(居)', '姓名', '身份证号', '发放金额（元）', '人数', '批准日期', '备注'] as const

const dirt: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text,
  (text) => ` ${text}\u00a0`,
  (text) => `'${text}`,
  (text) => text.replace(/\d/g, (d) => String.fromCharCode(0xff10 + Number(d))),
  () => '',
  () => '锟斤拷',
  () => '3.40000E+17',
  (text) => `${text},"x"`,
  (text) => `${text}\n${text}`,
]

const person = fc.record({
  n: fc.nat(9999),
  spoil: fc.array(fc.record({ column: fc.integer({ min: 1, max: 7 }), how: fc.constantFrom(...dirt) }), {
    maxLength: 3,
  }),
})

/** A data line that names somebody, however dirty. */
const data: fc.Arbitrary<GeneratedLine> = person.map(({ n, spoil }) => {
  const cells = [String(n + 1), '东村', `张${n}`, idNumber(n), '50.00', '2', '2025-03-05', '']
  for (const { column, how } of spoil) cells[column] = how(cells[column] as string)
  // The name or the number still says something.
  const says = (column: number) => cells[column] !== '' && !cells[column]?.includes('锟斤拷')
  if (!says(2) && !says(3)) cells[2] = `张${n}`
  return { kind: 'accepted', cells }
})

const line = (kind: Kind, ...cells: string[]): GeneratedLine => ({ kind, cells })

const others = fc.constantFrom<GeneratedLine>(
  line('blank', '', '', '', '', '', '', '', ''),
  line('blank'),
  line('blank', ' ', '\u3000'),
  line('subtotal', '小计', '', '2人', '', '100.00'),
  line('subtotal', '', '合计', '', '', '100.00'),
  line('subtotal', '东村小计', '', '', '', '100.00'),
  line('signature', '制表人：周某        审核人：汪某'),
  line('signature', '', '', '负责人：王某'),
  line('note', '注：本表一式三份'),
  line('rejected', '17'),
  line('rejected', '18', '', '', '', '', '3'),
)

export interface GeneratedSheet {
  readonly lines: readonly GeneratedLine[]
}

/** A roll as clerks make them: titles, headings (also repeated), records, totals, signatures, blank rows, columns in any order. */
export const sheets: fc.Arbitrary<GeneratedSheet> = fc
  .record({
    titles: fc.constantFrom<GeneratedLine[]>(
      [line('title', '东县津贴名册（2025年9月）')],
      [line('title', '东县津贴名册（2025年9月）'), line('title', '制表单位：东县民政局        单位：元')],
      [line('blank', ''), line('title', '津贴 2025-09')],
    ),
    starred: fc.boolean(),
    body: fc.array(
      fc.oneof(
        { weight: 5, arbitrary: data },
        { weight: 1, arbitrary: others },
        { weight: 1, arbitrary: fc.constant(null) },
      ),
      {
        maxLength: 30,
      },
    ),
    order: fc.shuffledSubarray([...columns.keys()], { minLength: columns.length }),
    padding: fc.nat(3),
  })
  .map(({ titles, starred, body, order, padding }) => {
    const heading = line('heading', ...columns.map((name) => (starred ? `*${name} ` : name)))
    const pad = (cells: readonly string[]) => [...cells, ...new Array<string>(padding).fill('')]
    // What marks a line stands in its first cells, so those columns stay in front.
    const arranged = [0, 1, ...order.filter((column) => column > 1)]
    const arrange = ({ kind, cells }: GeneratedLine): GeneratedLine => ({
      kind,
      cells: pad(cells.length === 0 ? [] : arranged.map((column) => cells[column] ?? '')),
    })
    const lines = [
      ...titles.map(({ kind, cells }) => ({ kind, cells: pad(cells) })),
      ...[heading, ...body.map((b) => b ?? heading)].map(arrange),
    ]
    return { lines }
  })
