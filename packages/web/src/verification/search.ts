// What stands in the address of the queue: its filter, and the report that is looked at.
export type VerifySearch = {
  readonly q?: string;
  readonly plan?: string;
  readonly task?: string;
  readonly unit?: string;
  /** The assignment whose report is looked at. */
  readonly open?: string;
};

export function readVerifySearch(search: Record<string, unknown>): VerifySearch {
  const text = (name: string) => {
    const value = search[name];
    return (typeof value === 'string' || typeof value === 'number') && value !== '' ? { [name]: String(value) } : {};
  };
  return { ...text('q'), ...text('plan'), ...text('task'), ...text('unit'), ...text('open') };
}
