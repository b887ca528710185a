import type { ExplainRefusalWords, ExplainWords } from '../explain-words.ts'

export const explain: ExplainWords = {
  help: {
    explain: '逐条说明一条线索（或未能判定的一项）的理由、数字和出处',
    folder: '存放各部门文件的文件夹',
    fingerprint: '线索编号，check 输出的那一串，或足以区分的开头几位',
    embed: '每条线索附上理由（JSON 中为 explanation）',
  },
}

export const explainRefusals: ExplainRefusalWords = {
  fingerprint: ({ found, near, findings }) =>
    `没有编号为“${found}”的线索（共 ${findings} 条，含未能判定的）。${near.length > 0 ? `是否想写 ${near.join(' 或 ')}？` : ''}请用同样的文件夹、配置和核对日，编号见 hedui check 的输出。`,
  'fingerprint-short': ({ found, matches, count }) =>
    `有 ${count} 条线索的编号以“${found}”开头，请多写几位：${matches.join('、')}${count > matches.length ? ' 等' : ''}。`,
}
