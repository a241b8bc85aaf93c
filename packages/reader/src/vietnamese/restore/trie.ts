// The words of the model as a tree of letters, so that all words are compared with what was read in one walk.
import { MARKS } from './model-file.ts';

export type Trie = {
  /** Children of node n are the nodes `first[n]` to `first[n + 1] - 1`; node 0 is the root. */
  readonly first: Uint32Array;
  /** Number of the node's letter among the letters of the channel, as a small letter and as a capital; -1 where it has none. */
  readonly small: Int16Array;
  readonly capital: Int16Array;
  /** The word that ends in the node, or -1. */
  readonly word: Int32Array;
};

type Node = { readonly letter: string; word: number; readonly children: Map<string, Node> };

export function trieOf(words: readonly string[], letters: readonly string[]): Trie {
  const root: Node = { letter: '', word: -1, children: new Map() };
  for (const [number, word] of words.entries()) {
    if (number < MARKS.length) continue;
    let node = root;
    for (const letter of word) {
      let child = node.children.get(letter);
      if (child === undefined) {
        child = { letter, word: -1, children: new Map() };
        node.children.set(letter, child);
      }
      node = child;
    }
    node.word = number;
  }
  return flat(root, new Map(letters.map((letter, number) => [letter, number])));
}

/** Breadth first, so that the children of a node stand together. */
function flat(root: Node, letters: ReadonlyMap<string, number>): Trie {
  const nodes = [root];
  const first: number[] = [];
  for (let at = 0; at < nodes.length; at += 1) {
    first.push(nodes.length);
    nodes.push(...(nodes[at]?.children.values() ?? []));
  }
  first.push(nodes.length);
  return {
    first: Uint32Array.from(first),
    small: Int16Array.from(nodes, ({ letter }) => letters.get(letter) ?? -1),
    capital: Int16Array.from(nodes, ({ letter }) => letters.get(letter.toUpperCase()) ?? -1),
    word: Int32Array.from(nodes, ({ word }) => word),
  };
}
