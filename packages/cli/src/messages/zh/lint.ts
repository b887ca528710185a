import type { LintWords } from '../lint-words.ts'

export const lint: LintWords = {
  help: {
    lintRules: '在运行之前指出规则包中的全部问题',
    pack: '规则包（JSON 或模块）；给出多个时视为一起使用；不写则检查配置中的 packs',
    exits: '退出码：0 没有错误（可以有提醒）；1 有错误；2 未能运行。',
  },
  level: { error: '错误', warning: '提醒' },
  sought: '应为',
  found: '现为',
  remedy: '处理',
  total: ({ files, errors, warnings }) =>
    errors + warnings === 0
      ? `规则包 ${files} 个，没有问题。`
      : `规则包 ${files} 个，错误 ${errors} 处，提醒 ${warnings} 处。`,
}
