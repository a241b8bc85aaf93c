// What the grid of a plan is narrowed to, in its address.
export type FiguresSearch = { readonly task?: string | undefined; readonly period?: string | undefined };

export function readFiguresSearch(search: Readonly<Record<string, unknown>>): FiguresSearch {
  const text = (key: string) => {
    const value = search[key];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const [task, period] = [text('task'), text('period')];
  return { ...(task === undefined ? {} : { task }), ...(period === undefined ? {} : { period }) };
}
