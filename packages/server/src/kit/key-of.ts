// Columns are called in the program as it calls things, and in the database as databases do.
import { CamelCasePlugin } from 'kysely';

/** Column names only: what is stored as JSON keeps its keys. */
const NAMING = { maintainNestedObjectKeys: true };

class Naming extends CamelCasePlugin {
  keyOf(column: string): string {
    return this.camelCase(column);
  }
}

export const naming = new Naming(NAMING);

/** As `naming` calls a column in the rows that it hands on. */
export function keyOf(column: string): string {
  return naming.keyOf(column);
}
