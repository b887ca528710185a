import type { CellWords, TestWords } from '../test-words.ts'
import { kitSentence } from './kit.ts'

export const test: TestWords = {
  help: {
    test: '运行规则包的案例（JSON 或 CSV）',
    pack: '规则包（JSON 或模块）；随附的规则写 shipped',
    cases: '案例文件；不写则取规则包旁的“包名.cases.json”和“包名.cases.csv”',
    coverage: '说明疑点规则的每个比较出现过哪些结果，哪些没有案例',
    coverageHtml: '把覆盖情况写成网页',
    coverageJson: '把覆盖情况写成 JSON',
    threshold: '比较的覆盖比例低于此值即为未通过，如 true=1,decided=0.8',
    mutation: '在规则中逐一制造小错，没有案例察觉即为未通过',
    exits: '退出码：0 全部通过；1 有未通过的，或覆盖不足；2 未能运行。',
  },
  rule: ({ kind, id }) => `${kind === 'check' ? '疑点规则' : '项目'} ${id}`,
  ok: '通过  ',
  notOk: '未通过',
  sentence: kitSentence,
  untested: (id) => `检测器 ${id} 是程序，此处不测试，请用 TypeScript 测试。`,
  mutated: ({ killed, survived }) => `制造的小错：察觉 ${killed} 处，未察觉 ${survived} 处`,
  notMutated: '有案例未通过，未制造小错',
  coveredNothing: '覆盖只针对疑点规则，这里没有疑点规则的案例',
  total: ({ pack, rules, passed, failed, survived }) =>
    `${pack}：规则 ${rules} 条，通过 ${passed} 项，未通过 ${failed} 项${survived > 0 ? `，小错方面有 ${survived} 处不符` : ''}。`,
}

export const cells: CellWords = {
  heading: '已知的列名',
  headings: '以下各列',
  twice: '每列只出现一次',
  text: '非空内容',
  yuan: '以元为单位的金额',
  income: '以元为单位的金额；不知道写 ?',
  known: '是、否或 ?',
  result: '结果',
  count: '整数',
  blank: '此结果下应为空',
  dead: '成员及死亡日期，如“配偶 2024-07-15；子女 ?”',
  width: '与列名数相同的单元格数',
  quote: '从此处开始的单元格的结束引号',
  rows: '一行列名和每个案例一行',
}
