import type { GenerateRefusalWords, GenerateWords } from '../generate-words.ts'

export const generateRefusals: GenerateRefusalWords = {
  'whole-number': ({ flag, found, from, to }) => `${flag} 须是 ${from} 到 ${to} 的整数；现为“${found}”。`,
  anomalies: ({ found, known }) => `--anomalies 须是 ${known.join('、')} 之一；现为“${found}”。`,
  'folder-taken': ({ path }) => `“${path}”已存在且不是空文件夹。请另给一个：不会覆盖已有的文件。`,
  'folder-unwritable': ({ path, reason }) => `“${path}”不能写入（${reason}）。请给一个可以写入的文件夹。`,
}

export const generate: GenerateWords = {
  help: {
    generate: '虚构数据，用来试验规则',
    county: '虚构一个县：各部门文件、其中埋设的疑点与合理情形、政策口径',
    folder: '写入的文件夹，须是新的或空的',
    seed: '整数；种子相同，文件逐字节相同（默认 1）',
    households: '户数，至少 200（默认 200）',
    months: '自 2025-09 起的发放月数（默认 3）',
    anomalies: 'some：每种疑点至少一例（默认）；none：只有看似有误的合理情形',
  },
  wrote: ({ path, files, records, anomalies, innocents }) =>
    `${path}：${files} 个文件，${records} 条记录，埋设疑点 ${anomalies} 例、合理情形 ${innocents} 例（truth.json）。内容全属虚构。\n`,
}
