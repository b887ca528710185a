import { codes } from '../option.ts'

/** Who is a near relative of an official. */
export const relations = codes({
  title: { zh: '近亲属范围', en: 'relations that are near' },
  default: ['spouse', 'parent', 'son', 'daughter', 'sibling', 'grandparent', 'grandchild'],
  source:
    '《最低生活保障审核审批办法（试行）》（2012，已废止）第十四条：配偶、父母、子女、兄弟姐妹、祖父母、孙子女',
})
