import type { CoverageUse, ExplainedExpression, ParameterUse, RelatedRow, Statement } from '../tree/nodes.ts'
import { withTitle } from './comparison.ts'
import { formulaText } from './formula.ts'
import { placeKey, placesText } from './places.ts'
import { deeper, type Line, line, type Speech } from './speech.ts'
import { whereText } from './where-text.ts'

/** Where a value comes from: how it is computed, what registers say, which rows count, which figure was used. */
export function supportLines(speech: Speech, expression: ExplainedExpression): readonly Line[] {
  switch (expression.kind) {
    case 'fact':
      return factLines(speech, expression)
    case 'field':
      return fieldLines(speech, expression)
    case 'operation':
      return expression.of.flatMap((part) => speech.support(part))
    case 'choice':
      return choiceLines(speech, expression)
    case 'truth':
      return speech.condition(expression.condition, false)
    case 'parameter':
      return parameterLines(speech, expression)
    case 'aggregate':
      return aggregateLines(speech, expression)
    case 'resolved':
      return resolvedLines(speech, expression)
    case 'host':
      return [line(`${withTitle(speech, expression)}${speech.words.bracket(speech.words.byHost)}`)]
    default:
      return []
  }
}

type Node<K extends ExplainedExpression['kind']> = Extract<ExplainedExpression, { readonly kind: K }>

function factLines(speech: Speech, node: Node<'fact'>): readonly Line[] {
  const fact = speech.facts[node.fact]
  if (!fact || speech.told.has(node.fact)) return []
  speech.told.add(node.fact)
  const { tree } = fact
  const computed = tree.kind === 'operation' || tree.kind === 'choice'
  if (!computed) return speech.support({ ...tree, title: fact.title })
  const formula = `${withTitle(speech, node)}${speech.words.equals}${formulaText(speech, tree)}`
  return [line(formula), ...deeper(speech.support(tree))]
}

/** Only where the place is not among those that the row already names. */
function fieldLines(speech: Speech, node: Node<'field'>): readonly Line[] {
  const { place } = node
  if (!place || speech.named.has(placeKey(place))) return []
  return [line(`${withTitle(speech, node)}${speech.words.colon}${placesText([place], speech.words)}`)]
}

function choiceLines(speech: Speech, { condition, ifTrue, ifFalse }: Node<'choice'>): readonly Line[] {
  const { truth } = condition
  const because = truth === 'unknown' ? '' : speech.words.because(speech.clause(condition, truth === 'false'))
  const live = truth === 'true' ? [ifTrue] : truth === 'false' ? [ifFalse] : [ifTrue, ifFalse]
  const reasons = because === '' ? speech.condition(condition, false) : [line(because)]
  return [...reasons, ...live.flatMap((part) => speech.support(part))]
}

function parameterLines(speech: Speech, node: Node<'parameter'>): readonly Line[] {
  const { words } = speech
  const head = `${withTitle(speech, node)}`
  if (node.entries.length === 0) return [line(`${head}${words.colon}${words.missingFigure}`)]
  const entry = ({ area, from, to, source, synthetic }: ParameterUse): string =>
    [words.inForce(area, from, to), source, ...(synthetic ? [words.synthetic] : [])].join(words.semicolon)
  return [line(`${head}${words.colon}${node.entries.map(entry).join(words.semicolon)}`)]
}

const coverageText = (speech: Speech, use: CoverageUse): string => {
  const { words, say } = speech
  const where = whereText(speech, use)
  return use.covered ? words.covered(say(use.title), where) : words.uncovered(say(use.title), where)
}

function aggregateLines(speech: Speech, node: Node<'aggregate'>): readonly Line[] {
  const { words } = speech
  const { surely, possibly, related, more, missing } = node
  const counts = [surely > 0 && words.surely(surely), possibly > 0 && words.possibly(possibly)]
  const said = counts.filter((part) => part !== false).join(words.comma) || words.noneFound
  const sure = related.filter(({ counts: how }) => how === 'surely')
  const valued = sure.length <= valuesTold && sure.every(({ value }) => value !== null)
  const which = node.where ? speech.say(node.where) : ''
  const asked = which === '' || width(which) > widestAside ? '' : words.bracket(which)
  const where = valued ? '' : placesAndLabels(sure, more, words)
  return [
    line(
      `${withTitle(speech, node)}${asked}${words.colon}${said}${where === '' ? '' : words.bracket(where)}`,
    ),
    ...deeper([
      ...(valued ? sure : []).map((row) => rowLine(speech, row)),
      ...related.filter(({ counts: how }) => how === 'possibly').map((row) => rowLine(speech, row)),
      ...(node.value.state === 'exact' ? [] : missing.map((use) => line(coverageText(speech, use)))),
    ]),
  ]
}

const valuesTold = 8

function placesAndLabels(rows: readonly RelatedRow[], more: number, words: Speech['words']): string {
  const places = placesText(
    rows.flatMap(({ place }) => place ?? []),
    words,
  )
  const labels = rows.flatMap(({ place, label }) => (place || label === '' ? [] : [label]))
  const told = [places, ...labels].filter((part) => part !== '')
  return [...told, ...(told.length > 0 && more > 0 ? [words.more(more)] : [])].join(words.comma)
}

const widestAside = 100
/** Chinese characters count twice. */
const width = (text: string): number => [...text].reduce((n, c) => n + (c > '\u00ff' ? 2 : 1), 0)

/** A row with its value, and why it counts only possibly. */
function rowLine(speech: Speech, { place, label, because, value }: RelatedRow): Line {
  const { words } = speech
  const where = place ? placesText([place], words) : label
  const parts = [
    ...(value ? [speech.value(value)] : []),
    ...(because ? [words.mayCount(speech.clause(because, false))] : []),
  ]
  return line([where, parts.join(words.semicolon)].filter((part) => part !== '').join(words.colon))
}

/** Of a register that says nothing: where the value is certain all the same, no more than that. */
const silenceText = (speech: Speech, use: CoverageUse, certain: boolean): string =>
  certain
    ? `${speech.say(use.title)}${speech.words.colon}${speech.words.noStatement}`
    : coverageText(speech, use)

const statementsTold = 6

function resolvedLines(speech: Speech, node: Node<'resolved'>): readonly Line[] {
  const { words } = speech
  const what = `${node.entity}.${node.field} ${node.of}`
  if (speech.told.has(what)) return []
  speech.told.add(what)
  const whom = node.of === '' ? '' : words.bracket(node.of)
  const untold = node.more + Math.max(0, node.said.length - statementsTold)
  const silent = node.coverage.filter(({ register }) => !node.said.some((s) => s.register === register))
  return [
    line(`${withTitle(speech, node)}${whom}`),
    ...deeper([
      ...node.said.slice(0, statementsTold).map((statement) => line(statementText(speech, statement))),
      ...(untold > 0 ? [line(words.more(untold))] : []),
      ...silent.map((use) => line(silenceText(speech, use, node.value.state === 'exact'))),
    ]),
  ]
}

function statementText(speech: Speech, { title, value, place, counts, because }: Statement): string {
  const { words } = speech
  const parts = [speech.value(value), ...(place ? [placesText([place], words)] : [])]
  if (counts === 'left-out' && because) parts.push(words.leftOut(speech.clause(because, true)))
  if (counts === 'possibly' && because) parts.push(words.mayCount(speech.clause(because, false)))
  return `${speech.say(title)}${words.colon}${parts.join(words.semicolon)}`
}
