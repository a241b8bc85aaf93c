// Heads named by their office where units are meant: "Chủ tịch UBND các xã, phường", "Giám đốc các Sở", "Trưởng các phòng".
// Work that is given to the heads of a group is work of its units; what the plan calls them stays as it stands.

/**
 * The name without the offices of those who head. A deputy is somebody else, and keeps the name from being that of a group.
 * Read with its marks, for without them "Trưởng" and "trường" are one word.
 */
export function withoutHeads(name: string): string {
  return name.normalize('NFC').replace(HEADS, '');
}

const HEADS =
  /(?<!\p{L})(?<!phó\s)(?:chủ tịch|tổng giám đốc|giám đốc|hiệu trưởng|thủ trưởng|người đứng đầu|trưởng)\s+(?=\p{L})/giu;
