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
  'disability.living': '困难残疾人生活补贴',
  'disability.nursing': '重度残疾人护理补贴',
}
export const paidProgrammes = {
  'dibao.rural': '农村低保金',
  tekun: '特困人员供养金',
  'old-age': '高龄津贴',
  orphan: '孤儿基本生活费',
  'funeral-grant': '惠民殡葬补助',
  'disability.living': '困难残疾人生活补贴',
  'disability.nursing': '重度残疾人护理补贴',
}
export const changes = {
  started: '新增',
  stopped: '停发',
  'member-added': '增加人员',
  'member-removed': '减少人员',
  'head-changed': '变更户主',
}
export const items = { account: '银行账号', head: '户主', 'national-id': '身份证号' }
export const statuses = { resident: '正常', cancelled: '死亡注销', 'moved-out': '迁出' }
export const modes = { scattered: '分散', collective: '集中' }
export const modesOfChildren = { scattered: '社会散居', collective: '机构养育' }
export const careLevels = { able: '全自理' }
export const categories = { vision: '视力', hearing: '听力', limb: '肢体', mental: '精神' }
export const levels = { 1: '一级', 2: '二级', 3: '三级', 4: '四级' }
export const certificateStatuses = { valid: '正常', expired: '过期', frozen: '冻结', cancelled: '注销' }
export const sexDigitsFromZero = { male: '0', female: '1' }
export const custodyKinds = {
  prison: '监狱服刑',
  'compulsory-rehab': '强制隔离戒毒',
  'community-correction': '社区矫正',
  'medical-parole': '暂予监外执行',
  'administrative-detention': '行政拘留',
}
export const vehicleClasses = {
  car: '小型轿车',
  passenger: '小型面包车',
  truck: '轻型普通货车',
  motorcycle: '普通二轮摩托车',
  tractor: '手扶拖拉机',
  adapted: '残疾人专用汽车',
}
export const vehicleStatuses = {
  registered: '正常',
  transferred: '转出',
  scrapped: '报废',
  cancelled: '注销',
}
export const uses = { private: '非营运', residence: '住宅', commercial: '商业' }
export const waysOfAcquiring = {
  purchase: '购买',
  'self-built': '自建',
  inheritance: '继承',
  resettlement: '拆迁安置',
}
export const propertyStatuses = { current: '现势', cancelled: '注销', lost: '灭失' }
export const awardStatuses = { accepted: '已验收', revoked: '已取消，资金收回' }
export const modesOfRenovation = { rebuild: '拆除重建', repair: '修缮加固' }
export const contributionSchemes = {
  'employee-pension': '企业职工基本养老保险',
  'flexible-pension': '企业职工基本养老保险（灵活就业）',
}
export const payers = { employer: '单位', self: '个人' }
export const pensionSchemes = { 'employee-pension': '职工养老', 'resident-pension': '城乡居民养老' }
export const depositKinds = { regular: '汇缴', 'back-pay': '补缴', voluntary: '个人自愿缴存' }
export const establishments = {
  'civil-servant': '行政编制',
  'public-institution': '事业编制',
  contract: '编外合同制',
}
export const postStatuses = { active: '在岗', retired: '退休', left: '离职' }
export const proofMethods = { face: '人脸识别' }
export const proofResults = { passed: '通过' }
