/** Chinese words for the members of a household, and the kit's. */
const people: Readonly<Record<string, string>> = {
  夫妻: 'couple',
  单身: 'single',
  户主: 'head',
  配偶: 'spouse',
  子女: 'child',
  儿子: 'son',
  女儿: 'daughter',
  儿媳: 'child-in-law',
  女婿: 'child-in-law',
  孙辈: 'grandchild',
  父母: 'parent',
  岳父母: 'parent-in-law',
  公婆: 'parent-in-law',
  祖辈: 'grandparent',
  兄弟姐妹: 'sibling',
  其他亲属: 'other-relative',
  非亲属: 'non-relative',
}

/** A household in the words of the kit: `夫妻 40/38 + 子女 7` is `couple 40/38 + child 7`; others are left as they are. */
export const householdIn = (text: string): string =>
  text
    .split(/[+＋]/)
    .map((part) => {
      const [, word = '', rest = ''] = /^\s*([^\s\d?？]+)(.*)$/s.exec(part) ?? []
      const known = Object.hasOwn(people, word) ? people[word] : undefined
      return (known === undefined ? part : `${known} ${rest}`).replaceAll('？', '?').trim()
    })
    .join(' + ')

/** A member's name in the kit: `配偶` is `spouse`, `子女2` is `child2`. */
export function memberIn(name: string): string {
  const [, word = '', nth = ''] = /^(.*?)(\d*)$/.exec(name.trim()) ?? []
  return Object.hasOwn(people, word) ? `${people[word]}${nth}` : name.trim()
}

const answers: Readonly<Record<string, boolean | null>> = {
  yes: true,
  true: true,
  是: true,
  符合: true,
  no: false,
  false: false,
  否: false,
  不符合: false,
  '?': null,
  '？': null,
  unknown: null,
  未知: null,
}
/** Yes, no, or null for not known; undefined where the text is no answer. */
export const answerIn = (text: string): boolean | null | undefined => wordIn(answers, text)

const results = {
  eligible: 'eligible',
  符合: 'eligible',
  ineligible: 'ineligible',
  不符合: 'ineligible',
  undetermined: 'undetermined',
  待定: 'undetermined',
} as const
export type Result = (typeof results)[keyof typeof results]
export const resultIn = (text: string): Result | undefined => wordIn<Result>(results, text)
export const resultWords = Object.keys(results)

const wordIn = <T>(words: Readonly<Record<string, T>>, text: string): T | undefined =>
  Object.hasOwn(words, text.toLowerCase()) ? words[text.toLowerCase()] : undefined

/** The items of a cell that holds several. */
export const itemsIn = (text: string): readonly string[] =>
  text
    .split(/[;；、]/)
    .map((item) => item.trim())
    .filter((item) => item !== '')
