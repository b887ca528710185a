import { code } from '@hedui/ingest'

/** Who a relative is to the official who declares him or her. */
export const kin = code('organisation.kin', {
  spouse: ['配偶', '妻子', '丈夫'],
  son: ['儿子', '子'],
  daughter: ['女儿', '女'],
  parent: ['父亲', '母亲', '父', '母'],
  'parent-in-law': ['岳父', '岳母', '公公', '婆婆'],
  'child-in-law': ['儿媳', '女婿'],
  sibling: ['兄弟', '姐妹', '兄弟姐妹', '哥哥', '弟弟', '姐姐', '妹妹'],
  grandparent: ['祖父', '祖母', '外祖父', '外祖母'],
  grandchild: ['孙子', '孙女', '外孙子', '外孙女'],
  'other-relative': ['堂兄弟', '表兄弟', '侄子', '侄女', '其他亲属'],
})
