type Facts = Readonly<Record<string, unknown>>

/** `{fact}` stands for a fact, `{=fact}` for its JSON, `{=}` for that of all. */
const sentences: Readonly<Record<string, string>> = {
  'graph.taken': 'two entities have the name "{entity}". Give each its own.',
  'graph.relation': '{entity}.{relation}: no entity "{to}". Entities: {known}.',
  'graph.field': 'relation "{relation}": {entity} has no field "{field}". Name one that it has, or "id".',
  'dataset.entity': 'no entity "{entity}". Entities: {known}.',
  'dataset.field': '{entity} has no field "{field}". Fields: {known}.',
  'dataset.register': 'no register "{register}" states a {entity}. Registers: {known}.',
  'dataset.value':
    '{entity}.{field} of record {row} is no {type}. Give fen and counts as whole numbers, dates as YYYY-MM-DD (or YYYY-MM, YYYY), truths as true or false, months as YYYY-MM (or YYYY).',
  'dataset.programme': 'two programmes have the id "{programme}". Give each its own.',
  'dataset.relation': '{entity} has no relation "{relation}". Relations: {known}.',
  'rule.scope': 'a reference names "{of}", but here only {known} are in reach.',
  'rule.field': '{entity} has no field or fact "{field}". Fields: {known}.',
  'rule.shape': 'not an expression: {=}.',
  'rule.type': '{=value} is no {type}. Compare values of one kind and unit.',
  'rule.option': 'option {option} has no usable value here. Declare it, as a number or truth.',
  'rule.condition': 'no condition "{condition}". Conditions: {known}.',
  'rule.list': '"{operator}" needs a list that is not empty; found {value}.',
  'rule.empty': '"{found}" needs at least one condition: an empty one would hold of everybody.',
  'value.overflow': '{value} is beyond what a number holds exactly (2^53). Check the amounts.',
  'value.negative': 'mulDiv is for numbers of 0 or more; found {value}.',
  'rule.twice': 'two checks or detectors have the id "{check}". Give each its own.',
  'rule.parameter': 'no parameter "{parameter}". Parameters: {known}.',
  'rule.host': 'no host fact "{host}". Host facts: {known}.',
  'host.value':
    'host fact "{host}" gave a value of a {entity} that is no {type}. Give fen and counts as whole numbers, dates as YYYY-MM-DD (or YYYY-MM, YYYY), truths as true or false, months as YYYY-MM; null where it is not known.',
  'run.as-of': 'asOf must be a day written YYYY-MM-DD; found {=found}.',
  'run.check': 'no check "{check}". Checks: {known}.',
  'run.detector': '{check} is a detector; run it with check of @hedui/core.',
  'run.option': 'check {check} has no option "{option}". Options: {known}.',
  'run.option-value': 'option {option} of {check} is {found}: {sought}.',
  'run.severity': '{check} may not block: its findings may be of tier C or D. Give it "high".',
}

/** What was sought, what was found, what to do. */
export const errorSentence = (code: string, facts: Facts): string =>
  sentences[code]?.replace(/\{(=?)(\w*)\}/g, (_, asJson: string, name: string) => {
    const fact = name === '' ? facts : facts[name]
    return asJson ? JSON.stringify(fact) : Array.isArray(fact) ? fact.join(', ') || 'none' : String(fact)
  }) ?? `${code} ${JSON.stringify(facts)}`
