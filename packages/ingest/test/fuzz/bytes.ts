import type { Dice } from './dice.ts'

const extremes = [0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0xffff, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff]
const longest = 4096

type Slip = (bytes: Uint8Array, dice: Dice) => Uint8Array

const joined = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts))
const stretch = (bytes: Uint8Array, dice: Dice): readonly [number, number] => {
  const from = dice.roll(bytes.length)
  return [from, Math.min(bytes.length, from + 1 + dice.roll(dice.one([4, 64, longest])))]
}

const slips: readonly Slip[] = [
  function flipBit(bytes, dice) {
    const at = dice.roll(bytes.length)
    return bytes.map((byte, i) => (i === at ? byte ^ (1 << dice.roll(8)) : byte))
  },
  function setByte(bytes, dice) {
    const [at, value] = [dice.roll(bytes.length), dice.roll(256)]
    return bytes.map((byte, i) => (i === at ? value : byte))
  },
  function setNumber(bytes, dice) {
    if (bytes.length < 4) return bytes
    const changed = bytes.slice()
    new DataView(changed.buffer).setUint32(
      dice.roll(bytes.length - 3),
      dice.one(extremes),
      dice.roll(2) === 0,
    )
    return changed
  },
  function cut(bytes, dice) {
    const [from, to] = stretch(bytes, dice)
    return joined(bytes.subarray(0, from), bytes.subarray(to))
  },
  function repeat(bytes, dice) {
    const [from, to] = stretch(bytes, dice)
    const again = new Array<Uint8Array>(1 + dice.roll(dice.one([2, 50]))).fill(bytes.subarray(from, to))
    return joined(bytes.subarray(0, to), ...again, bytes.subarray(to))
  },
  function move(bytes, dice) {
    const [from, to] = stretch(bytes, dice)
    const rest = joined(bytes.subarray(0, from), bytes.subarray(to))
    const at = dice.roll(rest.length)
    return joined(rest.subarray(0, at), bytes.subarray(from, to), rest.subarray(at))
  },
  function fill(bytes, dice) {
    const [from, to] = stretch(bytes, dice)
    return bytes.slice().fill(dice.one([0, 0x20, 0x22, 0x2c, 0x0a, 0xff]), from, to)
  },
  function truncate(bytes, dice) {
    return bytes.slice(0, dice.roll(bytes.length))
  },
]

/** Bytes to which up to so many things happened. */
export function mutateBytes(bytes: Uint8Array, dice: Dice, most = 6): Uint8Array {
  let changed = bytes
  for (let left = 1 + dice.roll(most); left > 0 && changed.length > 0; left--)
    changed = dice.one(slips)(changed, dice)
  return changed
}
