// The schema as the database itself tells it: as text that reviewers can read the difference of, and as the types of rows.
// Our own, because the embedded engine brings no pg_dump; small, because it knows only what the migrations may use.
import type { Pool } from 'pg';

type Column = {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
  readonly fallback: string | null;
  /** The database fills it and nobody else. */
  readonly generated: boolean;
  /** Table whose row the column names: its own for `id`, the referenced one for the last column of a foreign key. */
  readonly names: string | null;
};

export async function dumpSchema(pool: Pool): Promise<string> {
  const parts = [FUNCTIONS, TABLES, CONSTRAINTS, INDEXES, POLICIES, GRANTS, COMMENTS];
  const sections: string[] = [];
  for (const part of parts) {
    const { rows } = await pool.query<{ statement: string }>(part);
    sections.push(rows.map((row) => row.statement).join('\n'));
  }
  return `-- Written from the catalogue of the migrated database by schema.test.ts; not by hand.\n\n${sections.join('\n\n')}\n`;
}

export async function dumpTables(pool: Pool): Promise<string> {
  const { rows } = await pool.query<Column>(COLUMNS);
  const tables = [...new Set(rows.map((row) => row.table))];
  const types = tables.map((table) => {
    const columns = rows.filter((row) => row.table === table).map((row) => `  ${camel(row.name)}: ${columnType(row)};`);
    return `export type ${pascal(table)}Table = {\n${columns.join('\n')}\n};`;
  });
  const all = tables.map((table) => `  ${camel(table)}: ${pascal(table)}Table;`);
  return [
    '// Written from the catalogue of the migrated database by schema.test.ts; not by hand.',
    "import type { Id } from '@sauro/core';",
    "import type { ColumnType, Generated, GeneratedAlways } from 'kysely';",
    '',
    '/** What is stored as JSON: written as its text, read as what it holds. */',
    'export type Json<Text = string> = ColumnType<unknown, Text, Text>;',
    '',
    `${types.join('\n\n')}\n`,
    `export type Tables = {\n${all.join('\n')}\n};\n`,
  ].join('\n');
}

/** PostgreSQL type → what the driver gives (see the parsers in kit/db.ts). */
const TYPES: Readonly<Record<string, string>> = {
  uuid: 'string',
  text: 'string',
  date: 'string',
  boolean: 'boolean',
  integer: 'number',
  bigint: 'number',
  'double precision': 'number',
  real: 'number',
  smallint: 'number',
  tsvector: 'string',
  numeric: 'string',
  bytea: 'Buffer',
  jsonb: 'Json',
  'timestamp with time zone': 'Date',
  'text[]': 'string[]',
  'uuid[]': 'string[]',
  'integer[]': 'number[]',
};

function columnType({ table, name, type, nullable, fallback, generated, names }: Column): string {
  const known = names === null ? TYPES[type] : `Id<'${camel(names)}'>`;
  if (known === undefined) throw new Error(`${table}.${name} is ${type}: add to TYPES what the driver gives for it.`);
  const ofNull = known === 'Json' ? 'Json<string | null>' : `${known} | null`;
  const read = nullable ? ofNull : known;
  if (generated) return `GeneratedAlways<${read}>`;
  return fallback === null ? read : `Generated<${read}>`;
}

function camel(name: string): string {
  return name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function pascal(name: string): string {
  return camel(`_${name}`);
}

const OURS = `n.nspname = 'public' and not exists (select from pg_depend d where d.objid = o.oid and d.deptype = 'e')`;

const COLUMNS = `
  select o.relname as table, a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
    not a.attnotnull as nullable, pg_get_expr(d.adbin, d.adrelid) as fallback, a.attgenerated <> '' as generated,
    case
      when a.atttypid <> 'uuid'::regtype then null
      when a.attname = 'id' then o.relname::text
      else (
        select min(t.relname::text)
        from pg_constraint f
        join pg_class t on t.oid = f.confrelid
        where f.contype = 'f' and f.conrelid = o.oid and f.conkey[cardinality(f.conkey)] = a.attnum)
      end as names
  from pg_class o
  join pg_namespace n on n.oid = o.relnamespace
  join pg_attribute a on a.attrelid = o.oid and a.attnum > 0 and not a.attisdropped
  left join pg_attrdef d on d.adrelid = o.oid and d.adnum = a.attnum
  where o.relkind in ('r', 'p') and ${OURS}
  order by o.relname, a.attnum`;

const FUNCTIONS = `
  select pg_get_functiondef(o.oid) || ';' as statement
  from pg_proc o
  join pg_namespace n on n.oid = o.pronamespace
  where ${OURS}
  order by o.proname, pg_get_function_identity_arguments(o.oid)`;

const TABLES = `
  select 'create table ' || c.table || E' (\\n' || string_agg(
    '  ' || c.name || ' ' || c.type || case when c.nullable then '' else ' not null' end || coalesce(c.filled || c.fallback, ''),
    E',\\n' order by c.position) || E'\\n);' as statement
  from (
    select o.relname as table, a.attname as name, a.attnum as position, format_type(a.atttypid, a.atttypmod) as type,
      not a.attnotnull as nullable, pg_get_expr(d.adbin, d.adrelid) as fallback,
      case a.attgenerated when '' then ' default ' else ' generated always as ' end as filled
    from pg_class o
    join pg_namespace n on n.oid = o.relnamespace
    join pg_attribute a on a.attrelid = o.oid and a.attnum > 0 and not a.attisdropped
    left join pg_attrdef d on d.adrelid = o.oid and d.adnum = a.attnum
    where o.relkind in ('r', 'p') and ${OURS}
  ) c
  group by c.table
  order by c.table`;

const CONSTRAINTS = `
  select 'alter table ' || t.relname || ' add constraint ' || o.conname || ' ' || pg_get_constraintdef(o.oid) || ';' as statement
  from pg_constraint o
  join pg_class t on t.oid = o.conrelid
  join pg_namespace n on n.oid = t.relnamespace
  where o.contype in ('p', 'u', 'f', 'c', 'x') and ${OURS}
  order by t.relname, o.contype desc, o.conname`;

const INDEXES = `
  select pg_get_indexdef(o.oid) || ';' as statement
  from pg_class o
  join pg_namespace n on n.oid = o.relnamespace
  where o.relkind = 'i' and ${OURS} and not exists (select from pg_constraint c where c.conindid = o.oid)
  order by o.relname`;

const POLICIES = `
  select 'alter table ' || t.relname || case when t.relforcerowsecurity then ' force' else ' enable' end || E' row level security;\\n'
    || 'create policy ' || o.polname || ' on ' || t.relname || ' for ' || o.polcmd::text
    || coalesce(' using (' || pg_get_expr(o.polqual, o.polrelid) || ')', '')
    || coalesce(' with check (' || pg_get_expr(o.polwithcheck, o.polrelid) || ')', '') || ';' as statement
  from pg_policy o
  join pg_class t on t.oid = o.polrelid
  join pg_namespace n on n.oid = t.relnamespace
  where ${OURS}
  order by t.relname, o.polname`;

const GRANTS = `
  select 'grant ' || string_agg(lower(g.privilege_type), ', ' order by g.privilege_type) || ' on ' || o.relname || ' to ' || r.rolname || ';' as statement
  from pg_class o
  join pg_namespace n on n.oid = o.relnamespace
  cross join lateral aclexplode(o.relacl) g
  join pg_roles r on r.oid = g.grantee
  where o.relkind in ('r', 'p', 'v', 'm') and g.grantee <> o.relowner and ${OURS}
  group by o.relname, r.rolname
  union all
  select 'grant ' || lower(g.privilege_type) || ' (' || string_agg(a.attname, ', ' order by a.attnum) || ') on ' || o.relname || ' to ' || r.rolname || ';'
  from pg_class o
  join pg_namespace n on n.oid = o.relnamespace
  join pg_attribute a on a.attrelid = o.oid and not a.attisdropped
  cross join lateral aclexplode(a.attacl) g
  join pg_roles r on r.oid = g.grantee
  where o.relkind in ('r', 'p', 'v', 'm') and g.grantee <> o.relowner and ${OURS}
  group by o.relname, r.rolname, g.privilege_type
  order by 1`;

const COMMENTS = `
  select 'comment on ' || case when d.objsubid = 0 then 'table ' || o.relname else 'column ' || o.relname || '.' || a.attname end
    || ' is ' || quote_literal(d.description) || ';' as statement
  from pg_class o
  join pg_namespace n on n.oid = o.relnamespace
  join pg_description d on d.objoid = o.oid and d.classoid = 'pg_class'::regclass
  left join pg_attribute a on a.attrelid = o.oid and a.attnum = d.objsubid
  where o.relkind in ('r', 'p') and ${OURS}
  order by o.relname, d.objsubid`;
