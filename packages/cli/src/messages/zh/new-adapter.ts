import type { NewAdapterRefusalWords, NewAdapterWords } from '../new-adapter-words.ts'

export const newAdapterRefusals: NewAdapterRefusalWords = {
  'no-headings': ({ path }) =>
    `“${path}”中没有任何适配器认识的表头，无从写起。请用 hedui inspect 查看，或参照 docs/guide/adapters.md 手写。`,
  'adapter-id': ({ found }) => `--id 须是小写的 部门.表名，例如 finance.payment-orders；现为“${found}”。`,
  'adapter-unwritable': ({ path, reason }) =>
    `“${path}”不能写入（${reason}），不会覆盖已有的文件。请用 --out 给另一个文件夹，或换一个 --id。`,
}

export const newAdapter: NewAdapterWords = {
  help: {
    new: '新写一个',
    adapter: '为一个文件写出适配器初稿，附虚构样例和测试',
    file: '还没有适配器能读的文件',
    id: '适配器编号，部门.表名（默认取最接近的适配器的部门，new-form）',
    out: '写入的文件夹（默认当前文件夹）',
  },
  wrote: ({ files, nearest, known, undecided }) =>
    `已写出 ${files.join('、')}，参照 ${nearest}：认出 ${known} 列，${undecided} 处待定。原文件中只取了表头。\n`,
}
