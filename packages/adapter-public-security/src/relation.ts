import { code } from '@hedui/ingest'

/** Relation to the head of the household register; the groups of GB/T 4761, in-laws apart. */
export const relation = code('public-security.relation', {
  head: ['户主', '本人', '本人或户主'],
  spouse: ['配偶', '妻', '夫', '妻子', '丈夫'],
  son: ['子', '儿子', '独生子', '长子', '次子', '三子', '四子', '五子', '养子或继子', '养子', '继子'],
  daughter: ['女', '女儿', '独生女', '长女', '次女', '三女', '四女', '五女', '养女或继女', '养女', '继女'],
  'child-in-law': ['儿媳', '女婿'],
  grandchild: [
    '孙子',
    '孙女',
    '外孙子',
    '外孙女',
    '孙辈',
    '孙子女',
    '曾孙子',
    '曾孙女',
    '孙媳或外孙媳',
    '孙女婿或外孙女婿',
  ],
  parent: ['父母', '父亲', '母亲', '父', '母', '继父或养父', '继母或养母'],
  'parent-in-law': ['岳父', '岳母', '公公', '婆婆'],
  grandparent: ['祖父母', '祖父', '祖母', '外祖父', '外祖母', '祖辈', '曾祖父', '曾祖母'],
  sibling: ['兄弟姐妹', '兄', '弟', '姐', '妹', '哥哥', '弟弟', '姐姐', '妹妹'],
  'other-relative': ['其他亲属', '侄子', '侄女', '嫂', '弟媳', '姐夫', '妹夫'],
  'non-relative': ['非亲属'],
  other: ['其他'],
})
