// Statements that come with every request are planned once by each connection, and only run after that: planning one that
// joins seven tables takes the database ten times as long as running it. Chosen statement by statement, by ending it with
// PLANNED_ONCE: it must find its rows by key, so that one plan is right whatever it is asked for.
import { createHash } from 'node:crypto';
import { sql } from 'kysely';

const MARK = '/* planned once */';
/** The end of the text of one whose answer nobody asks for: see GOES_WITH_NEXT in message.ts. */
export const NEXT_MARK = '/* goes with the next */';

/** The end of such a statement: `.modifyEnd(PLANNED_ONCE)`. Its text must be the same each time; values are parameters. */
export const PLANNED_ONCE = sql.raw(MARK);

const names = new Map<string, string>();

/** Whether connections keep it. What asks for no answer is kept, too: see GOES_WITH_NEXT. */
export function isPlannedOnce(text: string): boolean {
  return text.endsWith(MARK) || text.endsWith(NEXT_MARK);
}

/** Undefined where a statement is not one. */
export function plannedName(text: string): string | undefined {
  return isPlannedOnce(text) ? statementName(text) : undefined;
}

/** Under which a connection keeps it: they are as few as there are such in the program. The protocol takes 63 letters. */
function statementName(text: string): string {
  const name = names.get(text) ?? createHash('sha256').update(text).digest('hex').slice(0, 40);
  names.set(text, name);
  return name;
}
