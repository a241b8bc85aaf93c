// The shape of a gold reading: what a perfect reader returns for a sample. See README.md for how the golds were made.

export type Gold = {
  readonly document: GoldHead;
  readonly references: readonly GoldReference[];
  readonly targets: readonly GoldTarget[];
  readonly tasks: readonly GoldTask[];
  readonly reporting: readonly GoldDuty[];
  readonly phases: readonly GoldPhase[];
};

export type GoldHead = {
  readonly kind: string | null;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly issuer: string | null;
  readonly place: string | null;
  readonly date: string | null;
  readonly title: string | null;
  readonly signer: {
    readonly name: string | null;
    readonly position: string | null;
    readonly capacity: string | null;
  } | null;
  readonly recipients: readonly string[];
};

/** Two careful readers may count such an item or not: it is neither missed nor wrong. */
type Countable = { readonly optional?: true };

export type GoldReference = Countable & {
  readonly number: string;
  readonly date: string | null;
  readonly relation: 'amends' | 'implements' | 'basis' | 'mentions';
};

export type GoldTarget = Countable & {
  readonly text: string;
  readonly comparator: 'eq' | 'gte' | 'lte' | 'range' | 'growth' | 'approx';
  readonly value: number;
  readonly max?: number;
  readonly unit: string | null;
  readonly by: string | null;
  readonly lead?: readonly string[];
};

export type GoldDeadline = {
  readonly text: string;
  readonly kind: 'by' | 'ongoing' | 'condition' | 'recurring';
  readonly due?: string;
  readonly from?: string;
  readonly every?: 'year' | 'half-year' | 'quarter' | 'month' | 'week';
};

export type GoldTask = Countable & {
  readonly section: string;
  readonly part: 'tasks' | 'implementation';
  readonly text: string;
  readonly lead: readonly string[];
  readonly coordinate: readonly string[];
  readonly product: string | null;
  readonly deadline: GoldDeadline | null;
};

export type GoldDuty = Countable & {
  readonly from: readonly string[];
  readonly to: string | null;
  readonly via: string | null;
  readonly frequency: 'week' | 'month' | 'quarter' | 'half-year' | 'year' | 'once' | null;
  readonly due: string | null;
  readonly adHoc: boolean;
};

export type GoldPhase = Countable & { readonly name: string; readonly from: string; readonly to: string };
