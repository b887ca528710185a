import { code } from '@hedui/ingest'

export const health = code('civil-affairs.health', {
  good: ['良好', '健康', '健康或良好'],
  fair: ['一般'],
  weak: ['较弱'],
  chronic: ['有慢性病', '慢性病'],
  severe: ['重病'],
  disabled: ['残疾'],
})
