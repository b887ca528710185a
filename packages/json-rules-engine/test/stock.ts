import type { Condition, Scalar } from '@hedui/core'
import { Engine, type RuleProperties, type TopLevelCondition } from 'json-rules-engine'

type Facts = Readonly<Record<string, Scalar | null | undefined>>

/** Whether json-rules-engine, as it stands, fires the rule of each name, for one subject after the other. */
export async function fired(
  rules: readonly RuleProperties[],
  subjects: readonly Facts[],
  conditions: Readonly<Record<string, Condition>> = {},
): Promise<readonly (readonly string[])[]> {
  const engine = new Engine([...rules])
  for (const [name, condition] of Object.entries(conditions))
    engine.setCondition(name, condition as unknown as TopLevelCondition)
  const found: string[][] = []
  for (const facts of subjects) found.push((await engine.run(facts)).results.map(({ name }) => name).sort())
  return found
}

export const ruleOf = (name: string, condition: Condition): RuleProperties => ({
  name,
  conditions: condition as unknown as TopLevelCondition,
  event: { type: name },
})
