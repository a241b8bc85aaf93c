// Numbers in the bytes of a picture, in either order; what lies beyond the end is zero, so that nothing hostile throws.

export type Bytes = {
  readonly u8: (at: number) => number;
  readonly u16: (at: number) => number;
  readonly u32: (at: number) => number;
};

export function bytesIn(data: Uint8Array, isLittle: boolean): Bytes {
  const u8 = (at: number) => data[at] ?? 0;
  const u16 = (at: number) => (isLittle ? u8(at) | (u8(at + 1) << 8) : (u8(at) << 8) | u8(at + 1));
  const u32 = (at: number) => (isLittle ? u16(at) + u16(at + 2) * 0x1_0000 : u16(at) * 0x1_0000 + u16(at + 2)) >>> 0;
  return { u8, u16, u32 };
}
