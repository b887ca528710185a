const towns = ['云溪镇', '柳坡乡', '青石镇', '竹岭乡', '枫桥镇', '白鹭乡', '桐湾镇', '松坪乡']
const villages = ['东庄村', '西岭村', '前湾村', '后冲村', '新桥村', '石门村', '梅园村', '杏林村']
const second = ['上', '下', '大', '小', '南', '北', '中', '老']

export interface Place {
  readonly township: string
  readonly village: string
  /** Twelve digits. */
  readonly villageCode: string
}

/** Villages that a county has, so that neighbours fill whole pages of a roll. */
export const villagesFor = (households: number): number => Math.min(512, 8 + Math.floor(households / 40))

/** The `number`th of `count` villages of a county, township by township. */
export function placeOf(region: string, number: number, count: number): Place {
  const perTown = Math.ceil(count / towns.length)
  const town = Math.floor(number / perTown)
  const at = number % perTown
  const plain = villages[at % villages.length] as string
  const prefix = at < villages.length ? '' : second[Math.floor(at / villages.length) % second.length]
  return {
    township: towns[town] as string,
    village: `${prefix}${plain}`,
    villageCode: `${region}${String(100 + town)}${String(200 + at)}`,
  }
}
