const kinds: Readonly<Record<string, string>> = {
  finds: '有线索（finds）',
  silent: '无线索（silent）',
  undetermined: '无法判定（undetermined）',
  eligible: '符合（eligible）',
  ineligible: '不符合（ineligible）',
}
const kindIn = (kind: string): string => kinds[kind] ?? kind

type Rewrite = (...groups: string[]) => string

/** Titles and complaints of the testing kit, which speaks English. */
const sentences: readonly (readonly [RegExp, Rewrite])[] = [
  [/^is defined without a problem, in plain data$/, () => '定义没有问题，且是纯数据'],
  [/^has cases of every kind, none of them twice$/, () => '每类案例都有，没有重复'],
  [/^finds: (.*)$/s, (name) => `有线索：${name}`],
  [/^is silent about: (.*)$/s, (name) => `无线索：${name}`],
  [/^has no verdict on: (.*)$/s, (name) => `无法判定：${name}`],
  [/^decides (.*)$/s, (name) => `认定：${name}`],
  [/^lays overlay (.*)$/s, (id) => `叠加本地规定：${id}`],
  [/^no case lies where and when it is in force$/, () => '没有案例处于其适用的地区和时间'],
  [/^the definition has no problem:$/, () => '定义应没有问题：'],
  [/^the definition is plain data:$/, () => '定义应是纯数据：'],
  [/^the table of cases is whole:$/, () => '案例应完整：'],
  [/^expected of (.*):$/s, (name) => `${name} 的预期结果：`],
  [/^findings are whole:$/, () => '线索应完整：'],
  [/^the order of records does not matter:$/, () => '记录的先后不应影响结果：'],
  [/^the order of members does not matter:$/, () => '成员的先后不应影响结果：'],
  [/^the decision is plain data:$/, () => '认定结果应是纯数据：'],
  [/^the text has nothing unfilled:$/, () => '说明文字应完整：'],
  [
    /^no case of (\w+): add one, or say why there can be none in without\.\w+$/,
    (kind) => `没有“${kindIn(kind)}”的案例：请补一个，或在 without 中说明为什么不可能有`,
  ],
  [
    /^without\.(\w+) is no longer needed: .*$/,
    (kind) => `已有“${kindIn(kind)}”的案例，without 中的说明不再需要`,
  ],
  [/^(.*): stands twice$/s, (name) => `${name}：名称重复`],
  [/^(.*): is the same case as (.*)$/s, (name, other) => `${name}：与“${other}”是同一案例`],
  [/^(.*): expected (.*), found (.*)$/s, (at, expected, found) => `${at}：应为 ${expected}，现为 ${found}`],
  [/^found: (.*)$/s, (message) => `出现了线索：${message}`],
  [/^no verdict on (.*)$/s, (label) => `无法判定：${label}`],
  [/^there was a verdict, and nothing was found$/, () => '能够判定，且没有线索'],
  [/^survived: (.*)$/s, (id) => `没有案例察觉：${id}`],
  [/^listed as equivalent, but killed: (.*)$/s, (id) => `列为等同，但有案例察觉：${id}`],
  [/^listed as equivalent, but there is no such mutant: (.*)$/s, (id) => `列为等同，但没有这处小错：${id}`],
  [
    /^(\S+ %) of the comparisons were seen (\w+); (\S+ %) were asked for$/,
    (share, kind, asked) => `出现过 ${kind} 的比较占 ${share}，要求 ${asked}`,
  ],
]

/** A sentence of the kit in Chinese; as it is where there is no Chinese for it. */
export function kitSentence(text: string): string {
  for (const [pattern, say] of sentences) {
    const [whole, ...groups] = pattern.exec(text) ?? []
    if (whole !== undefined) return say(...groups)
  }
  return text
}
