import { code } from '@hedui/ingest'

/** Kinds of disability, GB/T 26341. */
export const category = code('disabled-persons.category', {
  vision: ['视力', '视力残疾'],
  hearing: ['听力', '听力残疾'],
  speech: ['言语', '言语残疾'],
  limb: ['肢体', '肢体残疾'],
  intellectual: ['智力', '智力残疾'],
  mental: ['精神', '精神残疾'],
  multiple: ['多重', '多重残疾'],
})
