/** What departments write for codes. */
export const sexes = { male: '男', female: '女' }
export const sexDigits = { male: '1', female: '2' }
export const relations = {
  head: '户主',
  spouse: '配偶',
  son: '子',
  daughter: '女',
  parent: '父母',
  grandchild: '孙子女',
  sibling: '兄弟姐妹',
}
export const truths = { true: '是', false: '否' }
export const personStatuses = {
  normal: '正常',
  'in-prison': '服刑',
  conscript: '现役义务兵',
  tekun: '特困供养',
  'counted-elsewhere': '已在他户享受',
}
export const rollProgrammes = {
  'dibao.rural': '农村低保',
  tekun: '特困供养',
  'old-age': '高龄津贴',
  orphan: '孤儿基本生活费',
}
export const paidProgrammes = {
  'dibao.rural': '农村低保金',
  tekun: '特困人员供养金',
  'old-age': '高龄津贴',
  orphan: '孤儿基本生活费',
  'funeral-grant': '惠民殡葬补助',
}
export const changes = {
  started: '新增',
  stopped: '停发',
  'member-added': '增加人员',
  'member-removed': '减少人员',
  'head-changed': '变更户主',
}
export const items = { account: '银行账号', head: '户主', 'national-id': '身份证号' }
export const statuses = { resident: '正常', cancelled: '死亡注销' }
export const modes = { scattered: '分散', collective: '集中' }
export const modesOfChildren = { scattered: '社会散居', collective: '机构养育' }
export const careLevels = { able: '全自理' }
