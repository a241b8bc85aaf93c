// The order of figures that are cut off after some: where two are alike their keys decide, so that the same ones stay each
// time that they are asked for.
type Ranked = { readonly count: number; readonly key: string };

export function byMost<Row>(of: (row: Row) => Ranked): (one: Row, other: Row) => number {
  return (one, other) => {
    const [a, b] = [of(one), of(other)];
    return b.count - a.count || (a.key < b.key ? -1 : 1);
  };
}
