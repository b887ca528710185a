import type { Dice } from './dice.ts'
import type { Sex } from './identity.ts'

const surnames = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾']
const male = [...'伟强磊军勇杰涛明超鹏辉刚平建国华文志成斌林海波龙春生忠良宝庆祥']
const female = [...'芳娜敏静秀丽艳娟霞英玲桂兰红梅燕琴云莲珍凤仙菊香花萍蓉婷雪素慧']

export const surnameOf = (dice: Dice): string => dice.pick(surnames)

/** A made-up given name of one or two characters. */
export function givenNameOf(dice: Dice, sex: Sex): string {
  const list = sex === 'male' ? male : female
  const first = dice.pick(list)
  return dice.percent(70) ? first + dice.pick(list) : first
}
