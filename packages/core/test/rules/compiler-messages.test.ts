import { expect, it } from 'vitest'
import { compilerSays } from './compile.ts'

it('the compiler names a wrong field, unit, relation, operand and fact in words that can be read', {
  timeout: 120_000,
}, () => {
  const said = compilerSays(`
import { add, equal, graph, greaterThan, row } from '../../src/index.ts'
const p = row(graph.entities, 'payment', 'subject')
p.amuont
greaterThan(p.amount, p.month)
p.to('benficiary')
add(p.amount, p.paidAt)
equal(p.programme, 5)
`)
  const relations = /(?:"\w+"(?: \| )?){3,}/
  expect(said.map((text) => text.replace(relations, '…'))).toMatchInlineSnapshot(`
    [
      "4: Property 'amuont' does not exist on type 'Row<Canonical, "payment">'. Did you mean 'amount'?",
      "5: Argument of type 'Term<"month">' is not assignable to parameter of type 'Value<"fen">'.
      Type 'Term<"month">' is not assignable to type 'Term<"option"> | Term<"fen">'.
        Type 'Term<"month">' is not assignable to type 'Term<"option">'.
          Type '"month"' is not assignable to type '"option"'.",
      "6: Argument of type '"benficiary"' is not assignable to parameter of type '…'.",
      "7: Argument of type 'Term<"date">' is not assignable to parameter of type 'Value<"fen">'.
      Type 'Term<"date">' is not assignable to type 'Term<"option"> | Term<"fen">'.
        Type 'Term<"date">' is not assignable to type 'Term<"option">'.
          Type '"date"' is not assignable to type '"option"'.",
      "8: Argument of type 'number' is not assignable to parameter of type 'Value<"code">'.",
    ]
  `)
})

it('a check names only facts that it has', { timeout: 120_000 }, () => {
  const said = compilerSays(`
import { type CheckSpec, type graph } from '../../src/index.ts'
type Facts = { person: never, amount: never }
type Spec = CheckSpec<typeof graph.entities, 'payment', Facts, Readonly<Record<never, never>>>
export const about: Spec['about'] = 'persn'
export const per: Spec['per'] = []
export const shows: Spec['shows'] = { amuont: 'sum' }
`)
  expect(said).toMatchInlineSnapshot(`
    [
      "5: Type '"persn"' is not assignable to type 'Names<Facts>'. Did you mean '"person"'?",
      "6: Type '[]' is not assignable to type 'readonly [Names<Facts>, ...Names<Facts>[]]'.
      Source has 0 element(s) but target requires 1.",
      "7: Object literal may only specify known properties, but 'amuont' does not exist in type 'Readonly<Partial<Record<Names<Facts>, Shown>>>'. Did you mean to write 'amount'?",
    ]
  `)
})
