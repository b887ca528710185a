type Facts = Readonly<Record<string, unknown>>

const list = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value))

const sentences: Readonly<Record<string, (facts: Facts) => string>> = {
  'graph.taken': ({ entity }) => `the graph already has an entity "${entity}". Give yours another name.`,
  'graph.relation': ({ entity, relation, to, known }) =>
    `${entity}.${relation} leads to "${to}", which is no entity. Entities: ${list(known)}.`,
  'graph.field': ({ entity, field, relation }) =>
    `relation "${relation}" joins on "${entity}.${field}", which does not exist. Name a field of ${entity}, or "id".`,
  'dataset.entity': ({ entity, known }) => `no entity "${entity}". Entities: ${list(known)}.`,
  'dataset.field': ({ entity, field, known }) => `${entity} has no field "${field}". Fields: ${list(known)}.`,
  'dataset.register': ({ entity, register, known }) =>
    `no register "${register}" states a ${entity}. Registers: ${list(known)}.`,
  'dataset.value': ({ entity, field, row, type }) =>
    `${entity}.${field} of record ${row} is no ${type}. Give fen and counts as whole numbers, dates as YYYY-MM-DD (or YYYY-MM, YYYY), months as YYYY-MM (or YYYY), truths as true or false.`,
  'dataset.programme': ({ programme }) =>
    `the catalogue has two programmes with the id "${programme}". Give each its own, or remove one.`,
  'dataset.relation': ({ entity, relation, known }) =>
    `${entity} has no relation "${relation}". Relations: ${list(known)}.`,
  'rule.scope': ({ of, known }) => `a reference names "${of}", but here only ${list(known)} are in reach.`,
  'rule.field': ({ entity, field, known }) =>
    `${entity} has no field or fact "${field}". Fields: ${list(known)}.`,
  'rule.shape': (facts) => `not an expression: ${JSON.stringify(facts)}.`,
  'rule.type': ({ value, type }) =>
    `${JSON.stringify(value)} is no ${type}. Compare values of one kind and unit.`,
  'rule.option': ({ option }) =>
    `option ${option} has no usable value here. Declare it among the options, as a number or truth.`,
  'rule.condition': ({ condition, known }) =>
    `no condition named "${condition}". Named conditions: ${list(known)}.`,
  'rule.list': ({ operator, value }) => `"${operator}" needs a list with something in it; found ${value}.`,
  'rule.empty': ({ found }) =>
    `"${found}" needs at least one condition: an empty one would hold of everybody.`,
  'value.overflow': ({ value }) =>
    `${value} is beyond what a number holds exactly (2^53). Check the amounts.`,
  'value.negative': ({ value }) => `mulDiv is for numbers of 0 or more; found ${value}.`,
  'rule.twice': ({ check }) => `two checks or detectors have the id "${check}". Give each its own.`,
  'rule.parameter': ({ parameter, known }) =>
    `no parameter "${parameter}". Parameters: ${list(known) || 'none'}.`,
  'rule.host': ({ host, known }) => `no host fact "${host}". Host facts: ${list(known) || 'none'}.`,
  'host.value': ({ host, entity, type }) =>
    `host fact "${host}" gave a value of a ${entity} that is no ${type}. Give fen and counts as whole numbers, dates as YYYY-MM-DD (or YYYY-MM, YYYY), months as YYYY-MM, truths as true or false; null where it is not known.`,
  'run.as-of': ({ found }) => `asOf must be a day written YYYY-MM-DD; found ${JSON.stringify(found)}.`,
  'run.check': ({ check, known }) => `no check "${check}". Checks: ${list(known)}.`,
  'run.detector': ({ check }) => `${check} is a detector; run it with check of the main entry, @hedui/core.`,
  'run.option': ({ check, option, known }) =>
    `check ${check} has no option "${option}". Options: ${list(known) || 'none'}.`,
  'run.option-value': ({ check, option, found, sought }) =>
    `option ${option} of ${check} is ${found}: ${list(sought)}.`,
  'run.severity': ({ check }) =>
    `${check} may not block: its findings may rest on fuzzy or inferred evidence (tier C or D). Give it "high".`,
}

/** What was sought, what was found, what to do. */
export const errorSentence = (code: string, facts: Facts): string =>
  sentences[code]?.(facts) ?? `${code} ${JSON.stringify(facts)}`
