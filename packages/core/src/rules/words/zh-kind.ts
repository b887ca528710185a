import type { FieldType } from '../../model/field.ts'
import type { Kind } from '../kind.ts'

const types: Readonly<Record<FieldType, string>> = {
  fen: '金额（分）',
  count: '整数',
  date: '日期',
  month: '月份',
  truth: '真假值',
  code: '代码',
  text: '文本',
  name: '姓名',
  ref: '主键',
}

export const typeName = (type: string): string => types[type as FieldType] ?? type

export function kindName({ type, per, to }: Kind): string {
  if (type === 'fen' && per === undefined) return '一笔金额（分）'
  if (type === 'fen' && per !== 'open') return per === 'month' ? '每月金额（分）' : '每年金额（分）'
  return type === 'ref' && to !== undefined ? `${to} 的主键` : typeName(type)
}

const shapes: Readonly<Record<string, string>> = {
  string: '文本',
  number: '数',
  int: '整数',
  'whole number': '不小于 0 的整数',
  boolean: '真假值',
  array: '列表',
  tuple: '列表',
  object: '对象',
  record: '对象',
  expression: '表达式（对象）',
  condition: '条件（对象）',
}

export const shapeName = (shape: string): string => shapes[shape] ?? shape
