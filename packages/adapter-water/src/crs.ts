import { code } from '@hedui/ingest'

/** Coordinate systems: GCJ-02 and WGS-84 differ by hundreds of metres in China, so none is assumed. */
export const crs = code('water.crs', {
  wgs84: ['WGS84', 'WGS-84', 'wgs84'],
  gcj02: ['GCJ02', 'GCJ-02', 'gcj02', '国测局坐标', '火星坐标'],
  bd09: ['BD09', 'BD-09', 'bd09', '百度坐标'],
  cgcs2000: ['CGCS2000', 'CGCS-2000', 'cgcs2000', '2000国家大地坐标系', '国家2000'],
})
