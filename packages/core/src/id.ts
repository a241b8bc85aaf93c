// Names of things: an id is a string that remembers what it names, so that a unit's id is never taken for a person's.
declare const kind: unique symbol;

export type Id<Kind extends string> = string & { readonly [kind]: Kind };

export type TenantId = Id<'tenant'>;
export type UnitId = Id<'unit'>;
export type PersonId = Id<'person'>;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export function isId<Kind extends string>(text: string): text is Id<Kind> {
  return UUID.test(text);
}
