import { code } from '@hedui/ingest'

/** The two kinds of temporary relief (关于进一步加强和改进临时救助工作的意见, part 2). */
export const reliefKind = code('civil-affairs.relief-kind', {
  emergency: ['急难型', '急难型救助'],
  expenditure: ['支出型', '支出型救助'],
})
