import type { FieldType } from '../../model/field.ts'
import { keysAt } from '../check/uses.ts'
import type { Path } from '../path.ts'
import type { Report } from '../problem.ts'
import { type Usable, unknown } from '../shape.ts'

const types = { given: 'truth', amount: 'fen', first: 'code' } as const

/** Looks at the answers that follow from other programmes: whether they are asked for, as such, and with such choices. */
export function lookAtTakes(programme: Usable, path: Path, report: Report): void {
  const asked = keysAt(programme, 'asks')
  for (const name of keysAt(programme, 'takes', 'answers')) {
    const at = ['takes', 'answers', name]
    const is = programme.at(...at, 'is') as keyof typeof types | undefined
    const type = programme.at('asks', name, 'type') as FieldType | undefined
    if (!asked.includes(name)) report.add('rule.value', [...path, ...at], unknown(name, asked))
    else if (is !== undefined && type !== undefined && type !== types[is])
      report.add('rule.type', [...path, ...at, 'is'], { of: name, sought: [types[is]], found: { type } })
    lookAtValues(programme, path, name, report)
  }
}

function lookAtValues(programme: Usable, path: Path, name: string, report: Report): void {
  const choices = keysAt(programme, 'asks', name, 'choices')
  const at = ['takes', 'answers', name]
  const among = programme.at(...at, 'among')
  const values = [
    ...(Array.isArray(among) ? among.map((_, i) => [...at, 'among', i, 'value']) : []),
    [...at, 'otherwise'],
  ]
  for (const place of values) {
    const value = programme.at(...place)
    if (typeof value === 'string' && choices.length > 0 && !choices.includes(value))
      report.add('rule.value', [...path, ...place], unknown(value, choices))
  }
}
