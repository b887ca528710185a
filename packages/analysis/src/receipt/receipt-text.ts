import type { Receipt, Validity } from './receipt.ts'

type Language = 'zh' | 'en'

const yuan = (fen: number): string => (fen / 100).toFixed(2).replace(/\B(?=(\d{3})+(?!\d)\.)/g, ',')
const signed = (n: number, write: (n: number) => string = String): string => (n > 0 ? '+' : '') + write(n)
const share = (part: number, of: number): string => (of === 0 ? '–' : `${((part * 100) / of).toFixed(1)} %`)

const validity = {
  zh: ({ valid, invalid, missing }: Validity) => `有效 ${valid}，无效 ${invalid}，缺 ${missing}`,
  en: ({ valid, invalid, missing }: Validity) => `${valid} valid, ${invalid} invalid, ${missing} missing`,
}

/** A receipt in words, a line for each thing that it says. */
export const receiptText = (receipt: Receipt, language: Language): string =>
  `${(language === 'zh' ? chinese : english)(receipt).join('\n')}\n`

const places = ({ repeats }: Receipt, row: (rows: string) => string): string[] =>
  repeats.places.map(
    ({ file, sheet, rows }) => `  ${file}${sheet === null ? '' : ` [${sheet}]`} ${row(rows.join(', '))}`,
  )

const chinese = (r: Receipt): string[] => [
  `报送回执：${r.title?.zh ?? r.programme}，${r.month}`,
  `报送单位：${r.sender ?? '未注明'}；接收时间：${r.receivedAt ?? '未注明'}`,
  ...r.files.map(
    ({ file, sheet, lines }) => `文件：${file}${sheet === null ? '' : ` [${sheet}]`}，${lines} 行`,
  ),
  `户数 ${r.households}，人数 ${r.persons}，金额 ${yuan(r.amount)} 元` +
    (r.unknownAmounts > 0 ? `（另有 ${r.unknownAmounts} 行金额不明）` : ''),
  ...(r.backPay.lines > 0 ? [`另有补发 ${r.backPay.lines} 行，${yuan(r.backPay.amount)} 元`] : []),
  ...(r.undetermined > 0 ? [`另有 ${r.undetermined} 行项目或月份不明，可能属于本次报送`] : []),
  `身份证号：${validity.zh(r.ids)}`,
  `账号：${validity.zh(r.accounts)}`,
  r.sizes === null
    ? '保障人数：未读到成员名单，无法比对'
    : `保障人数与成员名单：一致 ${r.sizes.equal} 户，不一致 ${r.sizes.different} 户，无名单 ${r.sizes.unlisted} 户`,
  r.change === null
    ? '与上月比：未读到上月名册'
    : `与上月（${r.change.month}）比：户数 ${signed(r.change.households)}，人数 ${signed(r.change.persons)}，金额 ${signed(r.change.amount, yuan)} 元；新增 ${r.change.entered} 人，减少 ${r.change.left} 人`,
  `重复：享受人 ${r.repeats.beneficiaries} 个，账号 ${r.repeats.accounts} 个`,
  ...places(r, (rows) => `第 ${rows} 行`),
  '填报完整率：',
  ...r.completeness.map(({ title, stated, of }) => `  ${title.zh}：${stated}/${of}（${share(stated, of)}）`),
]

const english = (r: Receipt): string[] => [
  `Receipt of a submission: ${r.title?.en ?? r.programme}, ${r.month}`,
  `From ${r.sender ?? 'not said'}; received ${r.receivedAt ?? 'not said'}`,
  ...r.files.map(
    ({ file, sheet, lines }) => `File: ${file}${sheet === null ? '' : ` [${sheet}]`}, ${lines} lines`,
  ),
  `${r.households} households, ${r.persons} persons, ${yuan(r.amount)} yuan` +
    (r.unknownAmounts > 0 ? ` (the amount of ${r.unknownAmounts} more lines is not known)` : ''),
  ...(r.backPay.lines > 0
    ? [`Back-pay besides: ${r.backPay.lines} lines, ${yuan(r.backPay.amount)} yuan`]
    : []),
  ...(r.undetermined > 0
    ? [`${r.undetermined} more lines may belong to it: their programme or month is not known`]
    : []),
  `Identity numbers: ${validity.en(r.ids)}`,
  `Accounts: ${validity.en(r.accounts)}`,
  r.sizes === null
    ? 'Persons declared: no member list was read to compare with'
    : `Persons declared against member lists: ${r.sizes.equal} households equal, ${r.sizes.different} different, ${r.sizes.unlisted} without a list`,
  r.change === null
    ? 'Against the month before: nothing was read of it'
    : `Against ${r.change.month}: ${signed(r.change.households)} households, ${signed(r.change.persons)} persons, ${signed(r.change.amount, yuan)} yuan; ${r.change.entered} entered, ${r.change.left} left`,
  `Repeated: ${r.repeats.beneficiaries} beneficiaries, ${r.repeats.accounts} accounts`,
  ...places(r, (rows) => `rows ${rows}`),
  'Completeness:',
  ...r.completeness.map(({ title, stated, of }) => `  ${title.en}: ${stated}/${of} (${share(stated, of)})`),
]
