// What the commands of checking do: acts on the desk, and where the selection goes then. Made once for a screen; they ask
// for the state of now when they run.
import { type Act, type ItemId } from '@sauro/core';
import { severityOf } from '../../doubt-groups.ts';
import { nextDoubt, worstOf } from '../model/doubts.ts';
import { FIELD_ORDER, type FieldName } from '../model/fields.ts';
import type { Command } from '../model/keys.ts';
import { acceptableOf, acceptedWith, AT_ONCE, nextOpen, stepTo } from '../model/walk.ts';
import { type CheckState, type Effects, itemOf } from './check-state.ts';
import { editsOf } from './edits.ts';
import { shapesOf } from './shapes.ts';

export type Actions = ReturnType<typeof actionsOf>;

export function actionsOf(get: () => CheckState, effects: Effects) {
  function act(what: Act): boolean {
    const fault = get().desk.act(what);
    if (fault !== undefined && fault.fault !== 'conflict') effects.refused(fault);
    return fault === undefined;
  }

  const shapes = shapesOf(get, effects, act);
  const selectedItem = () => itemOf(get());

  function step(steps: number) {
    const { itemRows, selected } = get();
    effects.select(stepTo(itemRows, selected, steps));
  }

  function walkDoubts(by: 1 | -1) {
    const { itemRows, doubts, items, selected } = get();
    const worst = (id: ItemId) => {
      const item = items.get(id);
      if (item?.kind === 'doubt') return item.check === null ? severityOf(item.value.code) : undefined;
      return worstOf(doubts.at.get(id) ?? []);
    };
    const order = itemRows.map(({ key }) => key);
    const next = nextDoubt(order, worst, { from: selected, step: by });
    if (next === undefined) effects.tell('progress.none');
    else effects.select(next);
  }

  function accept(goOn: boolean) {
    const item = selectedItem();
    if (item === undefined) return;
    act({ act: 'check', items: acceptedWith(item, get().doubts.at), checked: true });
    if (goOn) goToOpen();
  }

  function goToOpen() {
    const { itemRows, selected } = get();
    const next = nextOpen(itemRows, selected);
    if (next === undefined) effects.tell('progress.all');
    else effects.select(next);
  }

  function toggle(id: ItemId) {
    const item = get().items.get(id);
    if (item === undefined) return;
    const checked = item.check === null;
    act({ act: 'check', items: checked ? acceptedWith(item, get().doubts.at) : [id], checked });
  }

  function acceptSection(key: string | undefined) {
    const { rows, items, doubts } = get();
    const heading = rows.find((row) => row.kind === 'heading' && row.key === key);
    const own = heading?.kind === 'heading' ? heading.ids.flatMap((id) => items.get(id) ?? []) : [];
    const ids = acceptableOf(own, doubts.at);
    for (let at = 0; at < ids.length; at += AT_ONCE)
      act({ act: 'check', items: ids.slice(at, at + AT_ONCE), checked: true });
    effects.tell(ids.length === 0 ? 'done.section.none' : 'done.section', { count: ids.length });
    goToOpen();
  }

  function edit(key?: string) {
    const item = selectedItem();
    if (item === undefined) return;
    const fields: readonly FieldName[] = FIELD_ORDER[item.kind];
    const field = fields[key === undefined ? 0 : Number(key) - 1];
    if (field !== undefined) effects.edit(field);
  }

  /** `key` tells apart the keys of one command: which field is meant. */
  function run(command: Command, key?: string): void {
    const { desk, rows, selected } = get();
    switch (command) {
      case 'down':
        return step(1);
      case 'up':
        return step(-1);
      case 'pageDown':
        return step(10);
      case 'pageUp':
        return step(-10);
      case 'first':
        return step(Number.NEGATIVE_INFINITY);
      case 'last':
        return step(Number.POSITIVE_INFINITY);
      case 'nextDoubt':
        return walkDoubts(1);
      case 'previousDoubt':
        return walkDoubts(-1);
      case 'nextOpen':
        return goToOpen();
      case 'accept':
        return accept(true);
      case 'toggle':
        return selected === null ? undefined : toggle(selected);
      case 'acceptSection': {
        const row = rows.find((one) => one.kind === 'item' && one.key === selected);
        return acceptSection(row?.kind === 'item' ? row.heading : undefined);
      }
      case 'edit':
        return edit();
      case 'field':
        return edit(key);
      case 'merge':
        return shapes.merge(1);
      case 'mergeBefore':
        return shapes.merge(-1);
      case 'remove':
        return shapes.remove();
      case 'moveUp':
        return shapes.move(-1);
      case 'moveDown':
        return shapes.move(1);
      case 'add':
      case 'pageAdd':
        return shapes.add();
      case 'undo':
        return desk.undo('undoable');
      case 'redo':
        return desk.undo('redoable');
      case 'history':
        return effects.toggleHistory();
      case 'confirm':
      case 'help':
        return effects.open(command);
      case 'toPage':
        return effects.focusPage();
      case 'toList':
        return effects.select(selected ?? undefined);
      default:
        // Keys of a text field and of the page are read where they are typed.
        return undefined;
    }
  }

  return { run, toggle, acceptSection, act, ...shapes, ...editsOf(get, act) };
}
