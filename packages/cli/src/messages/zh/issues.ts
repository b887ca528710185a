import type { IssueWords } from '../words.ts'
import { damage } from './damage.ts'

const some = (items: readonly string[]): string =>
  items.length > 4 ? `${items.slice(0, 4).join('、')} 等 ${items.length} 个` : items.join('、')

const places: Readonly<Record<string, string>> = { title: '标题', sheet: '工作表名', file: '文件名' }

/** 文件其实是什么（不管扩展名），该怎么办。 */
const formats: Readonly<Record<string, string>> = {
  empty: '文件是空的，请报送单位重新报送。',
  markup: '文件其实是网页或 XML，只是用了表格的扩展名：请在表格软件中打开，另存为 xlsx。',
  pdf: '文件是 PDF：请索取原始表格。',
  ods: '文件是 OpenDocument 表格：请另存为 xlsx。',
  xlsb: '文件是二进制工作簿（xlsb）：请另存为 xlsx。',
  zip: '文件是压缩包或别的软件的文档：请解压，把其中的表格放进文件夹。',
  ole2: '文件是别的软件的文档：如果其中有表格，请把表格另存为 xlsx。',
  binary: '文件不是表格，可能是图片、压缩包、没有标记的 UTF-16 或已损坏：请把表格另存为 xlsx。',
}
const unreadable: Readonly<Record<string, string>> = {
  password: '文件有密码。请在表格软件中打开、去掉密码并另存后再报送。',
  json: 'JSON 不完整或写法有误。请重新导出。',
}

export const issues: IssueWords = {
  ...damage,
  'file.unrecognised': () =>
    '没有相符的格式：前 30 行中没有任何适配器认识的表头。如果是部门的报表，请把表头放在数据上方的一行，或编写适配器（docs/guide/adapters.md）。',
  'file.headings-missing': ({ nearest, sought, matched }) =>
    matched >= 3 * sought.length
      ? `最接近“${nearest}”，但缺少必需的表头：${some(sought)}。如果部门改了表头，请把新表头加进适配器。`
      : `没有相符的格式。最接近的是“${nearest}”，还需要${some(sought)}。`,
  'file.words-missing': ({ nearest, sought }) =>
    `表头像“${nearest}”，但标题、工作表名、文件名中都没有${some(sought)}。`,
  'file.ambiguous': ({ adapters }) =>
    `同时符合几种格式（${adapters.join('、')}），分不出是哪一种，未读取。请在标题或工作表名中写明是哪种表，或让其中一个适配器要求另一个没有的表头或字样。`,
  'file.format': ({ found }) => `${formats[found] ?? found}可读的格式是 csv、txt、xlsx、xls、dbf 和 json。`,
  'file.unreadable': ({ reason }) =>
    unreadable[reason] ?? '文件打不开：已损坏或不完整。请在表格软件中打开并另存，或请报送单位重新报送。',
  'package.repeated': () => '同一内容的交换包已经读过，不再读入。',
  'sheet.unreadable': () => '工作表打不开。',
  'sheet.hidden': () => '隐藏的工作表不读取。',
  'text.invalid-bytes': ({ encoding, count }) =>
    `有 ${count} 处字节不合 ${encoding} 编码，那里的文字可能有误。`,
  'text.unclosed-quote': () => '引号没有配对，其后的内容可能并入了一格。',
  'text.long-field': () => '一格的内容长得不正常，可能引号有误。',
  'text.destroyed': () => '文字已成乱码，无法复原。',
  'text.pattern': () => '形式不合要求。',
  'dbf.truncated': ({ expected, found }) => `文件不完整：应有 ${expected} 条，只有 ${found} 条。`,
  'dbf.type': ({ type }) => `字段类型 ${type} 无法读取。`,
  'heading.duplicate': ({ columns }) =>
    `几列（${columns.join('、')}）表头相同且都有内容，无法确定用哪一列，未读取。`,
  'heading.unit': ({ expected, found }) => `表头写的单位是${found}，应为${expected}，该列未读取。`,
  'period.missing': () => '没有写明所属月份。',
  'period.ambiguous': ({ from, months }) =>
    `${places[from] ?? from}中有几个月份（${months.join('、')}），无法确定所属月份。`,
  'period.conflict': ({ month, from, other, otherFrom }) =>
    `${places[from] ?? from}写的是 ${month}，${places[otherFrom] ?? otherFrom}写的是 ${other}，以前者为准。`,
  'record.empty': () => '整行没有可用的内容，已退回。',
  'record.fields': ({ expected, found }) => `这一行应有 ${expected} 个字段，却有 ${found} 个，已退回。`,
  'record.width': ({ expected, found }) =>
    `这一行应为 ${expected} 个字节，却有 ${found} 个，或汉字被截断，已退回。`,
  'record.form': ({ type }) => `这里不是一条记录（${type}），已退回。`,
  'key.unmapped': ({ keys }) => `没有用到的键：${some(keys)}。`,
  'total.count': ({ expected, found }) => `首尾行写的笔数是 ${expected}，实有 ${found}。`,
  'total.sum': ({ expected, found }) => `首尾行写的金额合计是 ${expected} 分，各行合计是 ${found} 分。`,
  'total.form': () => '首尾行的合计看不出是多少。',
  'total.missing': () => '没有末尾的合计行，文件可能不完整。',
  'cell.blank': () => '必填而为空。',
  'cell.error': () => '单元格是公式错误。',
  'code.unmapped': () => '代码表或项目目录中没有这个值，照原样保留。',
  'flag.unmapped': () => '看不出是“是”还是“否”。',
  'national-id.length': () => '身份证号位数不对。',
  'national-id.check-digit': () => '身份证号校验码不符。',
  'national-id.date': () => '身份证号中的出生日期不存在。',
  'national-id.future-date': () => '身份证号中的出生日期在将来。',
  'national-id.precision-lost': () => '身份证号被电子表格改成数值，末位丢失。',
  'national-id.legacy-15': () => '15位旧身份证号。',
  'national-id.pseudo': () => '系统自编的证件号码。',
  'national-id.area-unknown': () => '身份证号的区划前缀无法识别。',
  'national-id.characters': () => '身份证号中有不该有的字符。',
  'bank-account.length': () => '银行账号位数不对。',
  'bank-account.characters': () => '银行账号中有不该有的字符。',
  'bank-account.precision-lost': () => '银行账号被电子表格改成数值，末位丢失。',
  'bank-account.luhn': () => '银行卡号校验不通过。',
  'identifier.precision-lost': () => '编号被电子表格改成数值，末位丢失。',
  'identifier.form': () => '编号的形式不对。',
  'coordinate.form': () => '看不出是经纬度（只读十进制的度）。',
  'coordinate.range': () => '经纬度超出范围。',
  'phone.form': () => '不是电话号码。',
  'date.form': () => '看不出是哪一天。',
  'date.impossible': () => '日历上没有这一天。',
  'date.range': () => '日期的年份不可能。',
  'date.zone': () => '日期带有时区，会差一天。',
  'month.form': () => '看不出是哪个月。',
  'month.impossible': () => '没有这个月份。',
  'month.range': () => '月份的年份不可能。',
  'money.form': () => '不是金额。',
  'money.range': () => '金额大得不可能。',
  'quantity.form': () => '不是数量。',
  'quantity.range': () => '数量大得不可能。',
  'quantity.places': () => '小数位数过多。',
  'disability-certificate.form': () => '残疾人证号的形式不对。',
  'disability-certificate.precision-lost': () => '残疾人证号被电子表格改成数值，末位丢失。',
  'disability-certificate.national-id': () => '残疾人证号中的身份证号无效。',
  'disability-certificate.category': () => '残疾人证号中的类别不存在。',
  'disability-certificate.level': () => '残疾人证号中的等级不存在。',
  'dibao-certificate.form': () => '低保证号的形式不对。',
  'dibao-certificate.kind': () => '低保证号的类别字母不存在。',
  'credit-code.length': () => '统一社会信用代码位数不对。',
  'credit-code.characters': () => '统一社会信用代码中有不该有的字符。',
  'credit-code.check': () => '统一社会信用代码校验不通过。',
  'organisation-code.form': () => '组织机构代码的形式不对。',
  'organisation-code.check': () => '组织机构代码校验不通过。',
  'plate.form': () => '车牌号码的形式不对。',
  'division.form': () => '区划代码的形式不对。',
}
