// A regime on the server: its id, its row, and the schedule that core's rules are asked about.
import type {
  CutOffRule,
  Id,
  Outline,
  PlainDate,
  RegimeKind,
  RegimeLevel,
  ReportFrequency,
  Schedule,
} from '@sauro/core';
import type { Selectable } from 'kysely';
import type { ReportRegimeTable } from '../../db/tables.ts';
import type { PhaseId } from '../../plan/plan.ts';
import type { TemplateId } from '../template/template.ts';
import type { RegimeBody } from './views.ts';

export type RegimeId = Id<'reportRegime'>;
type Row = Selectable<ReportRegimeTable>;
export type RegimeRow = Omit<Row, 'kind' | 'frequency' | 'cutOff' | 'levels' | 'outline' | 'fromOn' | 'startsOn'> & {
  readonly kind: RegimeKind;
  readonly frequency: ReportFrequency;
  readonly cutOff: CutOffRule;
  readonly levels: readonly RegimeLevel[];
  readonly outline: Outline;
  readonly fromOn: PlainDate | null;
  readonly startsOn: PlainDate;
};

/** Written by `columnsOf` alone, from what the contract has checked. */
export function rowOf(row: Row): RegimeRow {
  return row as RegimeRow;
}

export function scheduleOfRow({ frequency, cutOff, fromOn, levels }: RegimeRow): Schedule {
  return { frequency, cutOff, from: fromOn, dues: levels.map(({ due }) => due) };
}

export function scheduleOfBody({ frequency, cutOff, from, levels }: RegimeBody): Schedule {
  // Days are checked by the contract.
  return { frequency, cutOff, from, dues: levels.map(({ due }) => due) } as Schedule;
}

export function columnsOf(body: RegimeBody) {
  return {
    title: body.title,
    kind: body.kind,
    frequency: body.frequency,
    cutOff: JSON.stringify(body.cutOff),
    fromOn: body.from,
    levels: JSON.stringify(body.levels),
    addressee: body.addressee,
    byDecree: body.byDecree,
    daysBefore: body.daysBefore,
    outline: JSON.stringify(body.outline),
    attachments: [...body.attachments],
    startsOn: body.startsOn,
    // Checked to be ids by the contract.
    templateId: body.template as TemplateId | null,
    phaseId: body.phase as PhaseId | null,
  };
}
export type RegimeColumns = ReturnType<typeof columnsOf>;
