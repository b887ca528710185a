/** Degrees. */
export interface Point {
  readonly longitude: number
  readonly latitude: number
}

const axis = 6_378_245
const eccentricity = 0.006_693_421_622_965_943
const radians = Math.PI / 180

/** GCJ-02 is defined within this frame only. */
const isInChina = ({ longitude, latitude }: Point): boolean =>
  longitude > 72.004 && longitude < 137.8347 && latitude > 0.8293 && latitude < 55.8271

const sine = (turns: number): number => Math.sin(turns * Math.PI)
const waves = (x: number, along: number, large: number, larger: number): number =>
  ((20 * sine(6 * x) +
    20 * sine(2 * x) +
    20 * sine(along) +
    40 * sine(along / 3) +
    large * sine(along / 12) +
    larger * sine(along / 30)) *
    2) /
  3

/** How far GCJ-02 lies from WGS-84, in degrees. */
function shift(at: Point): Point {
  if (!isInChina(at)) return { longitude: 0, latitude: 0 }
  const [x, y] = [at.longitude - 105, at.latitude - 35]
  const east =
    300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * Math.sqrt(Math.abs(x)) + waves(x, x, 150, 300)
  const north =
    -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * Math.sqrt(Math.abs(x)) + waves(x, y, 160, 320)
  const angle = at.latitude * radians
  const magic = 1 - eccentricity * Math.sin(angle) ** 2
  return {
    longitude: east / ((axis / Math.sqrt(magic)) * Math.cos(angle) * radians),
    latitude: north / (((axis * (1 - eccentricity)) / magic ** 1.5) * radians),
  }
}

/** GCJ-02 to WGS-84, to less than a centimetre. */
function ofGcj02(at: Point): Point {
  let found = at
  for (let i = 0; i < 4; i++) {
    const { longitude, latitude } = shift(found)
    found = { longitude: at.longitude - longitude, latitude: at.latitude - latitude }
  }
  return found
}

/** BD-09 to WGS-84. */
function ofBd09({ longitude, latitude }: Point): Point {
  const [x, y] = [longitude - 0.0065, latitude - 0.006]
  const turn = (Math.PI * 3000) / 180
  const far = Math.hypot(x, y) - 0.000_02 * Math.sin(y * turn)
  const angle = Math.atan2(y, x) - 0.000_003 * Math.cos(x * turn)
  return ofGcj02({ longitude: far * Math.cos(angle), latitude: far * Math.sin(angle) })
}

const conversions: Readonly<Record<string, (at: Point) => Point>> = {
  wgs84: (at) => at,
  cgcs2000: (at) => at,
  gcj02: ofGcj02,
  bd09: ofBd09,
}

/** A position in WGS-84 (CGCS2000 is the same to a centimetre); undefined for a system that is not known. */
export const toWgs84 = (at: Point, system: string): Point | undefined => conversions[system]?.(at)

/** Metres along the globe between two positions of one system, rounded. */
export function metresBetween(a: Point, b: Point): number {
  const half = (from: number, to: number) => Math.sin(((to - from) / 2) * radians) ** 2
  const north = half(a.latitude, b.latitude)
  const east = half(a.longitude, b.longitude)
  const arc = north + Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians) * east
  return Math.round(2 * 6_371_009 * Math.asin(Math.sqrt(arc)))
}
