import { code } from '@hedui/ingest'

/** Classes of vehicles as GA 802 words them, in the groups that the rules on assets tell apart. */
export const vehicleClass = code('public-security.vehicle-class', {
  car: ['小型轿车', '微型轿车', '中型轿车', '轿车'],
  passenger: ['小型普通客车', '微型普通客车', '小型越野客车', '小型面包车', '中型普通客车', '大型普通客车'],
  truck: ['轻型普通货车', '微型普通货车', '中型普通货车', '重型普通货车', '轻型厢式货车', '低速货车'],
  motorcycle: ['普通二轮摩托车', '轻便二轮摩托车', '普通正三轮摩托车', '轻便正三轮摩托车'],
  tractor: ['轮式拖拉机', '手扶拖拉机', '履带拖拉机'],
  adapted: ['残疾人专用车', '残疾人专用汽车', '残疾人机动轮椅车'],
})
