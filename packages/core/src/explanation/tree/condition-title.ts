import type { Condition, Expression, Leaf, Operator, Scalar } from '../../expression/node.ts'
import type { Phrase } from '../../model/field.ts'

const signs: Readonly<Record<Exclude<Operator, 'known'>, Phrase>> = {
  equal: { zh: '为', en: ' is ' },
  notEqual: { zh: '不为', en: ' is not ' },
  lessThan: { zh: '＜', en: ' < ' },
  lessThanInclusive: { zh: '≤', en: ' ≤ ' },
  greaterThan: { zh: '＞', en: ' > ' },
  greaterThanInclusive: { zh: '≥', en: ' ≥ ' },
  in: { zh: '属于', en: ' is one of ' },
  notIn: { zh: '不属于', en: ' is none of ' },
}

/** How the sides of a comparison are called. */
export interface Sides {
  title(expression: Expression): Phrase
  /** What a fixed value is called where it stands beside `left`. */
  fixed(value: Scalar, left: Expression): Phrase
}

const map = (
  phrases: readonly Phrase[],
  join: (texts: readonly string[], zh: boolean) => string,
): Phrase => ({
  zh: join(
    phrases.map(({ zh }) => zh),
    true,
  ),
  en: join(
    phrases.map(({ en }) => en),
    false,
  ),
})

/** What a condition asks, without its figures: for the rows that a path counts. */
export function conditionTitle(condition: Condition, sides: Sides): Phrase {
  const each = (parts: readonly Condition[]) => parts.map((part) => conditionTitle(part, sides))
  if ('all' in condition) return map(each(condition.all), (texts, zh) => texts.join(zh ? '，且' : ' and '))
  if ('any' in condition)
    return map(each(condition.any), (texts, zh) =>
      texts.length === 1 ? (texts[0] as string) : zh ? `（${texts.join('或')}）` : `(${texts.join(' or ')})`,
    )
  if ('not' in condition)
    return map(each([condition.not]), ([text], zh) => (zh ? `并非${text}` : `not ${text}`))
  if ('atLeast' in condition)
    return map(each(condition.of), (texts, zh) =>
      zh
        ? `至少${condition.atLeast}项：${texts.join('；')}`
        : `at least ${condition.atLeast} of: ${texts.join('; ')}`,
    )
  if ('condition' in condition) return { zh: condition.condition, en: condition.condition }
  return comparisonTitle(condition, sides)
}

function comparisonTitle({ fact, operator, value }: Leaf, { title, fixed }: Sides): Phrase {
  const left = typeof fact === 'string' ? { fact } : fact
  const asked = title(left)
  if (operator === 'known') return { zh: `${asked.zh}有记载`, en: `${asked.en} is stated` }
  if (operator === 'equal' && value === true) return asked
  const values = Array.isArray(value)
    ? (value as readonly Scalar[])
    : typeof value === 'object'
      ? []
      : [value]
  const other =
    typeof value === 'object' && !Array.isArray(value)
      ? title(value as Expression)
      : map(
          values.map((item) => fixed(item as Scalar, left)),
          (texts, zh) => texts.join(zh ? '、' : ', '),
        )
  if (asked.zh === other.zh && operator === 'equal')
    return { zh: `${asked.zh}相同`, en: `the same ${asked.en}` }
  if (asked.zh === other.zh && operator === 'notEqual')
    return { zh: `${asked.zh}不同`, en: `another ${asked.en}` }
  const sign = signs[operator]
  return { zh: `${asked.zh}${sign.zh}${other.zh}`, en: `${asked.en}${sign.en}${other.en}` }
}
