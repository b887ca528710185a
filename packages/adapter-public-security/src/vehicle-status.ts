import { code } from '@hedui/ingest'

/** Whether a vehicle is still registered to its owner. */
export const vehicleStatus = code('public-security.vehicle-status', {
  registered: ['正常', '在用', '逾期未检验'],
  transferred: ['转出', '转移', '已过户'],
  scrapped: ['报废', '强制报废', '达到报废标准'],
  cancelled: ['注销', '已注销'],
  seized: ['查封', '扣押', '被盗抢'],
})
