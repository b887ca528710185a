import { law } from '../law.ts'

export const twoSubsidies = law(
  '《国务院关于全面建立困难残疾人生活补贴和重度残疾人护理补贴制度的意见》（国发〔2015〕52号）',
  'State Council opinion on the living and nursing subsidies for disabled persons (Guofa 2015 no. 52)',
)
