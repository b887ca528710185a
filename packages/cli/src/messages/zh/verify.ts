import type { VerifyRefusalWords, VerifyWords } from '../verify-words.ts'
import { list } from './problems.ts'

const sought = {
  form: '申报须是 JSON 对象数组，或带表头的 CSV',
  person: '“person”须是有效的身份证号',
  claim: '“claim”须是已知的申报事项',
  claimed: '“claimed”须是 true 或 false、是或否',
  month: '“month”须写成 YYYY-MM',
} as const

export const verifyRefusals: VerifyRefusalWords = {
  'no-claims': () =>
    '没有给出申报内容，或给了两处：用 --claims 文件，或 --person 身份证号 与 --claim 事项，二者取一。',
  claims: ({ path, faults, known }) =>
    `“${path}”无法核验：${faults.map(({ at, part, found }) => `\n  ${at}：${sought[part]}；现为“${found}”。`).join('')}${
      faults.some(({ part }) => part === 'claim') ? `\n申报事项有：${list(known)}。` : ''
    }`,
}

export const verify: VerifyWords = {
  help: {
    verify: '用登记数据核验申请人的申报：相符、不符、无法核实，并列出依据的行',
    claims: '申报文件：JSON，或带表头的 CSV（身份证号、申报事项、申报情况、月份）',
    person: '或者：一个人的身份证号',
    claim: '此人申报的事项，如 dibao、severely-disabled；否认的写 not:dibao',
    month: '核验的月份 YYYY-MM（默认为最后一个有名册的月份）',
  },
  heads: {
    person: '申报人',
    month: '月份',
    claim: '申报事项',
    claimed: '申报',
    verdict: '核验',
    sources: '依据',
  },
  verdicts: { agree: '相符', disagree: '不符', unknown: '无法核实' },
  yes: '是',
  no: '否',
  untold: (registers) => `无记录：${list(registers)}`,
  besides: (places) => `另有记录：${places}`,
  perhaps: (place) => `可能是${place}`,
  found: ({ claims, agree, disagree, unknown }) =>
    `申报 ${claims} 项：相符 ${agree}，不符 ${disagree}，无法核实 ${unknown}`,
}
