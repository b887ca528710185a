import type { Words } from '../words.ts'

export const rules: Words['rules'] = {
  heads: { number: '编号', id: '规则', title: '名称', severity: '级别', tier: '等级', needs: '所需登记库' },
  more: '用 hedui rules <规则> 查看其中一条。',
  version: '版本',
  subject: '检查对象',
  severityCases: '级别',
  needs: '所需登记库',
  options: '参数',
  noOptions: '无',
  must: '须由本地设定',
  facts: '事实',
  detector: '由程序检测（检测器）：每条线索自带理由，没有固定的条件。',
  conditions: '命中条件',
  all: '以下全部成立：',
  any: '以下任一成立：',
  not: '以下不成立：',
  atLeast: (n) => `以下至少 ${n} 项成立：`,
}
