import { code } from '@hedui/ingest'

/** What a vehicle is registered for. */
export const vehicleUse = code('public-security.vehicle-use', {
  private: ['非营运', '非运营', '家庭自用'],
  commercial: ['营运', '货运', '公路客运', '出租客运', '预约出租客运', '租赁'],
})
