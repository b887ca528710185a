import type { Words } from '../words.ts'

const places = { title: '标题', sheet: '工作表名', file: '文件名' }

export const inspect: Words['inspect'] = {
  format: '格式',
  encoding: '编码',
  sheet: ({ name, hidden }) => `${name === null ? '表' : `工作表 ${name}`}${hidden ? '（隐藏）' : ''}`,
  fits: ({ title, id, department }) => `识别为 ${title}（${id}，部门 ${department}）`,
  noneFits: '未读取',
  nearest: '最接近的',
  why: '理由',
  word: ({ word, place }) => `${places[place]}中有“${word}”，必需的表头齐全`,
  byHeadings: '必需的表头齐全',
  wordMissing: ({ words }) => `标题、工作表名、文件名中都没有 ${words.join(' / ')}`,
  headingRows: '表头行',
  fieldNames: '文件自带的字段名',
  sameColumns: ({ sheet }) => `读取的列与工作表 ${sheet} 相同`,
  fewColumns: ({ headings }) => `只有 ${headings.join('、')} 相符`,
  period: '月份',
  periodFrom: ({ month, from }) => `${month}（取自${places[from]}）`,
  noPeriod: '整表未写明',
  counts: ({ rows, accepted, rejected, ignored }) =>
    `数据 ${rows} 行：接收 ${accepted}，退回 ${rejected}；另有标题、合计、签字、空行等 ${ignored} 行`,
  columns: ({ count }) => `读取的列 ${count} 个`,
  columnHeads: { column: '列', heading: '表头', field: '字段' },
  unused: '未读取的表头',
  missing: '必需而未找到',
  sought: ({ field, headings }) => `${field}：找过 ${headings.join(' / ')}`,
  cells: ({ count, shown }) => `问题 ${count} 处${shown < count ? `，列出前 ${shown} 处` : ''}`,
  advice: ({ adapter, fields, headings }) =>
    headings.length === 0
      ? `表中没有多余的表头可以对应${fields.join('、')}：请向部门要补上这${fields.length === 1 ? '一列' : '几列'}的文件。`
      : headings.length === 1 && fields.length === 1
        ? `如果部门把${fields[0]}一列改名为“${headings[0]}”：在适配器 ${adapter} 的 ${fields[0]} 一列中加上表头“${headings[0]}”。`
        : `如果部门改了列名：在${headings.map((heading) => `“${heading}”`).join('、')}中找出对应${fields.join('、')}的表头，加到适配器 ${adapter} 的该列中。`,
}
