import { code } from '@hedui/ingest'

/** Relation to the head of an awarded household. */
export const relation = code('housing.relation', {
  head: ['户主', '本人'],
  spouse: ['配偶', '妻', '夫'],
  son: ['子', '儿子', '长子', '次子'],
  daughter: ['女', '女儿', '长女', '次女'],
  'child-in-law': ['儿媳', '女婿'],
  parent: ['父母', '父亲', '母亲', '父', '母'],
  'parent-in-law': ['岳父', '岳母', '公公', '婆婆'],
  grandchild: ['孙子', '孙女', '外孙子', '外孙女'],
  grandparent: ['祖父母', '祖父', '祖母'],
  sibling: ['兄弟姐妹', '兄', '弟', '姐', '妹'],
  other: ['其他'],
})
